package press.imprint.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * One space between words, none at the ends of lines.
 *
 * <p>Typists double spaces and tabs stand in for them; no format shows them alike. Spaces that mean something are other
 * characters (no-break, thin, ideographic; the indents of verse too), or stand in code and preformatted text, which stay
 * as they are.
 */
final class JoinSpaces implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Joiner joiner = new Joiner();
        Article joined = joiner.article(article);
        if (joiner.runs > 0) {
            diagnostics.say(
                    DiagnosticCode.SPACES_JOINED,
                    joiner.runs == 1
                            ? "a run of spaces was made one"
                            : joiner.runs + " runs of spaces were made one each");
        }
        return joined;
    }

    private static final class Joiner extends Rewrite {

        private int runs;

        @Override
        protected List<Inline> line(List<Inline> content) {
            Line line = new Line();
            List<Inline> kept = trimmedEnd(line.pieces(content));
            runs += line.runs;
            return kept;
        }
    }

    /** One line of text from left to right; remembers whether the last character was a space. */
    private static final class Line {

        private boolean afterSpace = true;
        private boolean atStart = true;
        private int runs;

        List<Inline> pieces(List<Inline> content) {
            List<Inline> kept = new ArrayList<>();
            for (Inline inline : content) {
                Inline piece = piece(inline);
                if (piece != null) {
                    if (piece instanceof Inline.LineBreak) {
                        List<Inline> trimmed = trimmedEnd(kept);
                        kept.clear();
                        kept.addAll(trimmed);
                    }
                    kept.add(piece);
                }
            }
            return kept;
        }

        private @Nullable Inline piece(Inline inline) {
            return switch (inline) {
                case Inline.Text text -> {
                    String joined = joined(text.text());
                    yield joined.isEmpty() ? null : new Inline.Text(joined);
                }
                case Inline.Marked part -> {
                    List<Inline> inner = pieces(part.content());
                    yield inner.isEmpty() ? null : part.with(inner);
                }
                case Inline.LineBreak lineBreak -> {
                    afterSpace = true;
                    atStart = true;
                    yield lineBreak;
                }
                case Inline.Code code -> solid(code);
                case Inline.InlinePicture picture -> solid(picture);
                case Inline.Footnote note -> solid(note);
            };
        }

        private Inline solid(Inline inline) {
            afterSpace = false;
            atStart = false;
            return inline;
        }

        private String joined(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            int length = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != ' ' && c != '\t') {
                    kept.append(c);
                    afterSpace = false;
                    atStart = false;
                    length = 0;
                } else {
                    length++;
                    if (!afterSpace) {
                        kept.append(' ');
                        afterSpace = true;
                    } else if (!atStart && length == 2) {
                        runs++;
                    }
                }
            }
            return kept.toString();
        }
    }

    /** Content without a space at its very end, however deep it sits. */
    private static List<Inline> trimmedEnd(List<Inline> content) {
        List<Inline> kept = new ArrayList<>(content);
        while (!kept.isEmpty()) {
            Inline last = kept.getLast();
            Inline trimmed = withoutEndSpace(last);
            if (last.equals(trimmed)) {
                break;
            }
            kept.removeLast();
            if (trimmed != null) {
                kept.add(trimmed);
                break;
            }
        }
        return kept;
    }

    private static @Nullable Inline withoutEndSpace(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> {
                String kept = text.text().endsWith(" ")
                        ? text.text().substring(0, text.text().length() - 1)
                        : text.text();
                yield kept.equals(text.text()) ? text : kept.isEmpty() ? null : new Inline.Text(kept);
            }
            case Inline.Marked part -> {
                List<Inline> kept = trimmedEnd(part.content());
                yield kept.equals(part.content()) ? part : kept.isEmpty() ? null : part.with(kept);
            }
            case Inline.Code code -> code;
            case Inline.LineBreak lineBreak -> lineBreak;
            case Inline.Footnote note -> note;
            case Inline.InlinePicture picture -> picture;
        };
    }
}
