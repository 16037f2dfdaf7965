package press.imprint.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;

/** The line under a quotation that says whose it is: {@code — Ada Moreno, ferry captain}. */
final class Attributions {

    private static final int LONGEST = 90;

    private Attributions() {}

    /** The name behind the dash, if the line is one. */
    static Optional<String> name(Line line) {
        if (line.isBlank() || line.length() > LONGEST) {
            return Optional.empty();
        }
        return name(line.text());
    }

    private static Optional<String> name(String text) {
        int dash = text.startsWith("--")
                ? 2
                : text.startsWith("—") || text.startsWith("–") || text.startsWith("-") || text.startsWith("―") ? 1 : 0;
        if (dash == 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = text.substring(dash).strip();
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        char last = name.charAt(name.length() - 1);
        boolean sentence =
                (last == '.' && !endsInAbbreviation(name)) || last == '?' || last == '!' || last == ':' || last == ';';
        return sentence || capitals(name) * 2 < words(name) ? Optional.empty() : Optional.of(name);
    }

    private static boolean endsInAbbreviation(String name) {
        return name.length() > 2
                && (Character.isUpperCase(name.charAt(name.length() - 2))
                        || name.endsWith("Jr.")
                        || name.endsWith("Sr."));
    }

    static int words(String text) {
        return (int) Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    static int capitals(String text) {
        return (int) Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty()
                        && (Character.isUpperCase(word.codePointAt(0))
                                || Character.isDigit(word.codePointAt(0))
                                || word.length() <= 3))
                .count();
    }

    /** Puts such lines to the quotations that stand right before them. */
    static List<Piece> attached(List<Piece> pieces, Blocks blocks) {
        List<Piece> attached = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = attached.isEmpty() ? null : attached.getLast();
            Optional<String> name = piece instanceof Piece.Words words ? name(words.text()) : Optional.empty();
            if (name.isEmpty() || !(piece instanceof Piece.Words by)) {
                attached.add(piece);
            } else if (before instanceof Piece.Words words && isQuoted(words.text())) {
                attached.set(attached.size() - 1, new Piece.Said(words, by.withText(name.get(), 0)));
            } else if (before instanceof Piece.Made(Block.Quote quote)
                    && quote.attribution().isEmpty()) {
                attached.set(
                        attached.size() - 1,
                        new Piece.Made(new Block.Quote(
                                quote.content(), Inline.of(name.get()), blocks.spanTo(quote.at(), by))));
            } else {
                attached.add(piece);
            }
        }
        return attached;
    }

    /** Whether a paragraph is a quotation from its first character to its last. */
    private static boolean isQuoted(String text) {
        int first = "“\"„«「".indexOf(text.charAt(0));
        int last = "”\"“»」".indexOf(text.charAt(text.length() - 1));
        return first >= 0 && last >= 0 && text.length() > 2;
    }
}
