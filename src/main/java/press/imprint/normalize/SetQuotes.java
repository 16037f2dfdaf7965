package press.imprint.normalize;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.language.Language;
import press.imprint.language.SmartQuotes;
import press.imprint.language.SmartQuotes.Run;

/**
 * Straight quotation marks and apostrophes as the language has them, line by line; code is left alone.
 *
 * <p>Words in another language are set by that language's habits.
 */
final class SetQuotes implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Language language = article.language().map(Language::of).orElse(Language.UNKNOWN);
        Setter setter = new Setter(language);
        Article set = setter.article(article);
        if (setter.marks > 0) {
            diagnostics.say(
                    DiagnosticCode.QUOTES_SET,
                    (setter.marks == 1 ? "a straight mark was" : setter.marks + " straight marks were")
                            + " set as the language has them (--straight-quotes leaves them)");
        }
        return set;
    }

    private static final class Setter extends Rewrite {

        private final Language language;
        private int marks;

        Setter(Language language) {
            this.language = language;
        }

        @Override
        protected List<Inline> line(List<Inline> content) {
            return set(content, language);
        }

        private List<Inline> set(List<Inline> content, Language tongue) {
            List<Run> runs = new ArrayList<>();
            collect(content, runs);
            Iterator<String> texts = SmartQuotes.curl(runs, tongue).iterator();
            return replaced(content, texts);
        }

        private static void collect(List<Inline> content, List<Run> runs) {
            for (Inline inline : content) {
                switch (inline) {
                    case Inline.Text text -> runs.add(Run.of(text.text()));
                    case Inline.InLanguage part -> runs.add(new Run("", true));
                    case Inline.Marked part -> collect(part.content(), runs);
                    case Inline.Code code -> runs.add(new Run(code.text(), true));
                    case Inline.InlinePicture picture -> runs.add(new Run("", true));
                    case Inline.LineBreak lineBreak -> runs.add(Run.of("\n"));
                    case Inline.Footnote note -> {}
                }
            }
        }

        private List<Inline> replaced(List<Inline> content, Iterator<String> texts) {
            List<Inline> result = new ArrayList<>();
            for (Inline inline : content) {
                result.add(
                        switch (inline) {
                            case Inline.Text text -> counted(text, texts.next());
                            case Inline.InLanguage part -> {
                                texts.next();
                                yield part.with(set(part.content(), Language.of(part.tag())));
                            }
                            case Inline.Marked part -> part.with(replaced(part.content(), texts));
                            case Inline.Code code -> {
                                texts.next();
                                yield code;
                            }
                            case Inline.InlinePicture picture -> {
                                texts.next();
                                yield picture;
                            }
                            case Inline.LineBreak lineBreak -> {
                                texts.next();
                                yield lineBreak;
                            }
                            case Inline.Footnote note -> note;
                        });
            }
            return result;
        }

        private Inline counted(Inline.Text before, String after) {
            if (before.text().equals(after)) {
                return before;
            }
            marks += straight(before.text()) - straight(after);
            return new Inline.Text(after);
        }

        private static int straight(String text) {
            return (int) text.chars().filter(c -> c == '"' || c == '\'').count();
        }
    }
}
