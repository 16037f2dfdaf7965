package press.imprint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import press.imprint.article.Span;

class DiagnosticTest {

    @Test
    void printsAsCompilersDo() {
        assertThat(new Diagnostic(DiagnosticCode.HEADLINE_GUESSED, "a/story.txt", new Span(3, 7, 3, 9), "the line"))
                .hasToString("a/story.txt:3:7: note: headline-guessed: the line");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(new Diagnostic(DiagnosticCode.FILE_MISSING, "story.txt", Span.NONE, "look again"))
                .hasToString("story.txt: error: file-missing: look again");
        assertThat(new Diagnostic(DiagnosticCode.PICTURE_MISSING, "", Span.at(1, 1), "gone"))
                .hasToString("warning: picture-missing: gone");
    }

    @Test
    void showsControlsInFileNamesAndDetails() {
        assertThat(new Diagnostic(DiagnosticCode.FILE_MISSING, "a\u001B[31m\n.txt", Span.NONE, "x\u202Ey"))
                .hasToString("a\\u001B[31m\\u000A.txt: error: file-missing: x\\u202Ey");
    }

    @Test
    void hasCodesThatArePrintableAndSentencesThatEnd() {
        assertThat(DiagnosticCode.values()).allSatisfy(code -> {
            assertThat(code.label()).matches("[a-z]+(-[a-z]+)*");
            assertThat(code.sentence()).matches("[A-Z].*\\.");
        });
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::label))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheOrderAndTheFile() {
        Diagnostics all = new Diagnostics("a.txt");
        all.say(DiagnosticCode.HEADLINE_GUESSED, "one");
        all.about("b.png").say(DiagnosticCode.PICTURE_DAMAGED, Span.at(1, 2), "two");
        assertThat(all.list())
                .extracting(Diagnostic::toString)
                .containsExactly("a.txt: note: headline-guessed: one", "b.png:1:2: warning: picture-damaged: two");
        assertThat(all.drain()).hasSize(2);
        assertThat(all.list()).isEmpty();
    }

    @Test
    void stopsOnlyForErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadException(DiagnosticCode.HEADLINE_GUESSED, "a", Span.NONE, "x"));
        assertThat(new ReadException(DiagnosticCode.NOT_TEXT, "a", Span.at(2, 3), "x"))
                .hasMessage("a:2:3: error: not-text: x");
    }
}
