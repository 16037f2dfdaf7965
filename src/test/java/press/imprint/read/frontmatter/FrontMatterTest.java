package press.imprint.read.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Metadata.Status;
import press.imprint.article.Moment;
import press.imprint.article.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Diagnostics;

class FrontMatterTest {

    private final Diagnostics diagnostics = new Diagnostics("story.md");

    private Metadata read(String fields) {
        return front("---\n" + fields + "\n---\nbody\n").about();
    }

    private FrontMatter front(String text) {
        return FrontMatter.read(text, (line, at) -> Inline.of(line.replace('\n', ' ')), diagnostics);
    }

    private List<String> said() {
        return diagnostics.list().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void keepsScalarsAsTheyCameAndStructuresAsJson() {
        Metadata about = read("weight: 010\nratio: 1.10\nyes: no\nmap: {a: [1, 'x', true, ~]}\nnone:");
        assertThat(about.furtherFields())
                .containsEntry("weight", "010")
                .containsEntry("ratio", "1.10")
                .containsEntry("yes", "no")
                .containsEntry("map", "{\"a\":[1,\"x\",true,null]}")
                .containsEntry("none", "");
        assertThat(said()).isEmpty();
    }

    @Test
    void readsAuthorsInAllTheirForms() {
        assertThat(read("authors: [Ada, {name: Lee, affiliation: Post, email: l@example.org}]\nauthor: By Jon")
                        .bylines())
                .containsExactly(
                        Contributor.of("Jon"),
                        Contributor.of("Ada"),
                        new Contributor(
                                "Lee",
                                java.util.Optional.empty(),
                                java.util.Optional.of("Post"),
                                java.util.Optional.of("l@example.org")));
    }

    @Test
    void keepsADraftReadableAndHoldsBackWhatANewsroomHoldsBack() {
        assertThat(read("draft: true\npublished: false").status()).isEqualTo(Status.USABLE);
        assertThat(read("draft: true").furtherFields()).containsEntry("draft", "true");
        assertThat(read("status: killed").status()).isEqualTo(Status.KILLED);
        assertThat(read("embargo: 2030-01-01T09:00:00Z").embargoedUntil()).isPresent();
        assertThat(read("embargo: when the minister has spoken").status()).isEqualTo(Status.WITHHELD);
    }

    @Test
    void readsDamagedFieldsOneByOneAndSaysWhere() {
        Metadata about = read("title: Ferry: the return\nauthor: \"Ada\ntags: [a, b]\nlang: en");
        assertThat(Words.of(about.headline())).isEqualTo("Ferry: the return");
        assertThat(about.bylines()).containsExactly(Contributor.of("\"Ada"));
        assertThat(about.keywords()).containsExactly("a", "b");
        assertThat(said().getFirst()).startsWith("story.md:2:13: warning: front-matter-broken");
    }

    @Test
    void keepsTomlAndJsonThatCannotBeReadAsText() {
        assertThat(front("+++\ntitle = oops\n+++\nbody").kept()).isEqualTo("title = oops");
        assertThat(said().getFirst()).startsWith("story.md:2:").contains("front-matter-broken");
    }

    @Test
    void takesTextBetweenRulesForText() {
        assertThat(front("---\nJust a line\n---\n").length()).isZero();
        assertThat(front("---\n---\n").length()).isZero();
        assertThat(front("---\n---\nbody").length()).isEqualTo(8);
        assertThat(front("# no front matter\n").length()).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void saysThatAFenceIsNeverClosed() {
        assertThat(front("---\ntitle: x\n\nbody").length()).isZero();
        assertThat(said().getFirst()).contains("front-matter-broken").contains("never closed");
    }

    @Test
    void readsJsonAndTomlAsWell() {
        Metadata json = front("{\"title\": \"A\", \"tags\": [\"x\"], \"n\": 1.50}\nbody")
                .about();
        assertThat(Words.of(json.headline())).isEqualTo("A");
        assertThat(json.furtherFields()).containsEntry("n", "1.50");
        Metadata toml = front("+++\ntitle = 'B'\ndate = 2020-01-31\n[taxonomies]\ntags = ['t']\n+++\n")
                .about();
        assertThat(toml.firstPublished()).map(Moment::toString).contains("2020-01-31");
        assertThat(toml.keywords()).containsExactly("t");
    }

    @Test
    void survivesBombsOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(
                            i,
                            i,
                            String.join(
                                            ", ",
                                            Stream.generate(() -> "*a0")
                                                    .limit(9)
                                                    .toList())
                                    .replace("a0", "a" + (i - 1))));
        }
        read("title: T\n" + bomb + "loop: &l [*l]");
        assertThat(said().getFirst()).contains("front-matter-broken");
    }

    @Test
    void buildsNothingFromTags() {
        assertThat(read("x: !!javax.script.ScriptEngineManager [a]\ntitle: !!str T")
                        .furtherFields())
                .containsEntry("x", "[\"a\"]");
    }

    @Test
    void saysWhichOfTwoEqualNamesCounts() {
        assertThat(Words.of(read("title: A\ntitle: B").headline())).isEqualTo("B");
        assertThat(said().getFirst()).contains("2:1").contains("given twice");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-05 09:00:00 -0500, 2014-03-05T09:00:00-05:00",
        "2014-03-05T09:00:00.123Z, 2014-03-05T09:00:00Z",
        "2014-3-5, 2014-03-05",
        "20140305, 2014-03-05",
        "'March 5, 2014', 2014-03-05",
        "'March 5th, 2014 at 3:04 pm', 2014-03-05T15:04:00",
        "5 March 2014, 2014-03-05",
        "'Wed, 05 Mar 2014 09:00:00 GMT', 2014-03-05T09:00:00Z",
        "05.03.2014, 2014-03-05",
        "25/12/2014, 2014-12-25",
        "12/25/2014, 2014-12-25",
        "2014/03/05 9:30, 2014-03-05T09:30:00",
        "2014-03-05 09:00:00 +0530, 2014-03-05T09:00:00+05:30",
    })
    void readsDatesAsPeopleWriteThem(String written, String expected) {
        assertThat(Dates.parse(written)).map(Moment::toString).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"03/05/2014", "2014", "soon", "2014-13-40", "5 March", "2014-03-05 25:00", "tomorrow 2014"})
    void leavesDatesThatCanBeReadInTwoWaysOrNone(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }
}
