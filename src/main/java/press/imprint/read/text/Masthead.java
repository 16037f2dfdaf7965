package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * What stands before the story in the usual places: slug, headline, byline, date; and the dateline at its start.
 *
 * <p>Takes pieces from the top as long as they are of these kinds, and says so for each.
 */
final class Masthead {

    /** Nobody has more than this above a story. */
    private static final int MOST = 8;

    private final List<Piece> pieces;
    private final Metadata.Builder about;
    private final Diagnostics diagnostics;
    private final Places places;
    private boolean headline;
    private boolean byline;
    private boolean date;
    private boolean slug;
    private boolean deck;

    Masthead(List<Piece> pieces, Metadata.Builder about, Diagnostics diagnostics, Places places) {
        this.pieces = new ArrayList<>(pieces);
        this.about = about;
        this.diagnostics = diagnostics;
        this.places = places;
    }

    /** The pieces of the story itself. */
    List<Piece> taken() {
        embargoes();
        int taken = 0;
        while (taken < MOST && pieces.size() > 1 && pieces.getFirst() instanceof Piece.Words words && take(words)) {
            pieces.removeFirst();
            taken++;
        }
        if (taken > 0 && pieces.size() > 1 && pieces.getFirst() instanceof Piece.Rule) {
            pieces.removeFirst();
        }
        dateline();
        return pieces;
    }

    private boolean take(Piece.Words words) {
        return slug(words) || byline(words) || date(words) || headline(words) || deck(words);
    }

    /** Lines that hold the story back, wherever they stand at the top: they must bind. */
    private void embargoes() {
        for (int i = 0; i < Math.min(MOST, pieces.size()) && pieces.size() > 1; i++) {
            if (pieces.get(i) instanceof Piece.Words words && embargo(words)) {
                pieces.remove(i--);
            }
        }
    }

    private boolean embargo(Piece.Words words) {
        Optional<String> until = Embargoes.until(words.text());
        if (until.isEmpty()) {
            return false;
        }
        Optional<Moment> moment = Moment.parse(until.get()).or(() -> Dates.parse(until.get()));
        if (moment.isPresent()) {
            about.embargoedUntil(moment.get());
            say(DiagnosticCode.EMBARGO_FOUND, words, "taken as the embargo, until " + moment.get());
        } else {
            about.status(Metadata.Status.WITHHELD);
            say(
                    DiagnosticCode.METADATA_UNREADABLE,
                    words,
                    "an embargo whose time cannot be read, so the story is withheld; say it with --meta status=usable"
                            + " --meta embargo=2030-05-01T06:00:00Z");
        }
        return true;
    }

    /** One line between headline and byline: the second line of the title. */
    private boolean deck(Piece.Words words) {
        String text = words.text();
        boolean fits = headline && !byline && !date && !deck && text.length() <= Subheads.LONGEST_TITLE;
        if (!fits || pieces.size() < 3 || !(pieces.get(1) instanceof Piece.Words next)) {
            return false;
        }
        if (Bylines.parse(next.text()).isEmpty() && Dates.parse(next.text()).isEmpty()) {
            return false;
        }
        deck = true;
        about.subheadline(Inline.of(text));
        say(DiagnosticCode.HEADLINE_GUESSED, words, "taken as the second line of the headline");
        return true;
    }

    private void say(DiagnosticCode code, Piece.Words words, String what) {
        diagnostics.say(code, places.of(words.first(), words.last()), what + ": " + words.text());
    }

    private boolean slug(Piece.Words words) {
        String text = words.text();
        String lower = text.toLowerCase(Locale.ROOT);
        String named = lower.startsWith("slug:")
                ? text.substring(5).strip()
                : lower.startsWith("slugline:") ? text.substring(9).strip() : "";
        if (slug || headline || byline || (named.isEmpty() && !looksLikeSlug(text))) {
            return false;
        }
        slug = true;
        about.slug(named.isEmpty() ? text : named);
        say(DiagnosticCode.SLUG_FOUND, words, "taken as the slug");
        return true;
    }

    /** FERRY-RETURN, HOMECOMING/tws, ferry-return/: one word in capitals with a stroke or a hyphen. */
    private static boolean looksLikeSlug(String text) {
        if (text.length() < 4 || text.length() > 40 || text.indexOf(' ') >= 0 || text.indexOf("://") >= 0) {
            return false;
        }
        boolean stroke = text.indexOf('/') > 0;
        boolean hyphen = text.indexOf('-') > 0 && Character.isLetter(text.charAt(text.length() - 1));
        int first = Math.min(positive(text.indexOf('/')), positive(text.indexOf('-')));
        String head = text.substring(0, Math.min(first, text.length()));
        boolean capitals = head.length() > 1
                && head.equals(head.toUpperCase(Locale.ROOT))
                && head.chars().allMatch(Character::isLetter);
        return (capitals && (stroke || (hyphen && text.equals(text.toUpperCase(Locale.ROOT)))))
                || (text.endsWith("/") && text.length() <= 22);
    }

    private static int positive(int at) {
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private boolean byline(Piece.Words words) {
        if (byline && Bylines.isAgency(words.text())) {
            about.credit(words.text());
            say(DiagnosticCode.BYLINE_FOUND, words, "taken as the credit under the byline");
            return true;
        }
        List<Metadata.Contributor> found = byline ? List.of() : Bylines.parse(words.text());
        if (found.isEmpty()) {
            return false;
        }
        byline = true;
        about.bylines(found);
        say(DiagnosticCode.BYLINE_FOUND, words, "taken as the byline");
        return true;
    }

    private boolean date(Piece.Words words) {
        Optional<Moment> found = date ? Optional.empty() : Dates.parse(words.text());
        if (found.isEmpty()) {
            return false;
        }
        date = true;
        about.firstPublished(found.get());
        say(DiagnosticCode.DATE_FOUND, words, "taken as the date " + found.get());
        return true;
    }

    private boolean headline(Piece.Words words) {
        if (headline || !looksLikeHeadline(words) || !isStoryBehind()) {
            return false;
        }
        headline = true;
        String text = words.text();
        String lower = text.toLowerCase(Locale.ROOT);
        int label = lower.startsWith("headline:") ? 9 : lower.startsWith("title:") ? 6 : 0;
        String title = text.substring(label).strip();
        Optional<String> dated = dateAtEnd(title);
        String bare = dated.map(date ->
                        title.substring(0, title.length() - date.length()).strip())
                .orElse(title);
        about.headline(Inline.of(bare));
        say(DiagnosticCode.HEADLINE_GUESSED, words, "taken as the headline");
        if (dated.isPresent() && !date) {
            date = true;
            about.firstPublished(Dates.parse(dated.get()).orElseThrow());
            diagnostics.say(
                    DiagnosticCode.DATE_FOUND,
                    places.of(words.first(), words.last()),
                    "taken as the date: " + dated.get());
        }
        return true;
    }

    /** A weekday and a date that stand behind the headline in its line. */
    private static Optional<String> dateAtEnd(String title) {
        int space = title.length();
        for (int words = 0; words < 5 && space > 0; words++) {
            space = title.lastIndexOf(' ', space - 1);
            if (words >= 3 && space > 0) {
                String end = title.substring(space + 1);
                if (Character.isLetter(end.charAt(0)) && Dates.parse(end).isPresent()) {
                    boolean weekday = end.indexOf(',') > 0 && end.indexOf(',') < end.indexOf(' ');
                    if (weekday) {
                        return Optional.of(end);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean looksLikeHeadline(Piece.Words words) {
        String text = words.text();
        if (words.underline() != 0) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        boolean stop = (last == '.' && !text.endsWith("..") && !endsInAbbreviation(text))
                || last == ':'
                || (last == '!' && Looks.isAboutUs(text));
        int count = Attributions.words(text);
        if (Looks.isNameOfPart(text) || Looks.isOfLetter(text)) {
            return false;
        }
        return text.length() <= Subheads.LONGEST_TITLE
                && !stop
                && !Looks.isNoTitle(last == ',' ? text.substring(0, text.length() - 1) : text)
                && count <= 24
                && ((count > 0 && Looks.label(text).isEmpty()) || count > 3);
    }

    private static boolean endsInAbbreviation(String text) {
        int length = text.length();
        return length > 3 && Character.isUpperCase(text.charAt(length - 2)) && text.charAt(length - 3) == '.';
    }

    /** Whether what follows reads like a story: a byline, a date, or prose. */
    private boolean isStoryBehind() {
        for (int i = 1; i < Math.min(pieces.size(), 12); i++) {
            switch (pieces.get(i)) {
                case Piece.Words words -> {
                    String text = words.text();
                    if (text.length() >= 60 || text.endsWith(".") || text.endsWith(":")) {
                        return true;
                    }
                }
                case Piece.Made made -> {
                    return true;
                }
                case Piece.Head head -> {}
                case Piece.Said said -> {}
                case Piece.Rule rule -> {}
            }
        }
        return false;
    }

    private void dateline() {
        if (pieces.isEmpty() || !(pieces.getFirst() instanceof Piece.Words words)) {
            return;
        }
        Datelines.of(words.text()).ifPresent(found -> {
            String rest = words.text().substring(found.length());
            if (rest.isEmpty()) {
                return;
            }
            about.dateline(found.text());
            Span at = places.of(
                    words.first().from(),
                    words.first().from()
                            + Math.min(found.text().length(), words.first().length()));
            diagnostics.say(DiagnosticCode.DATELINE_FOUND, at, "taken as the dateline: " + found.text());
            Line first = words.first().length() > found.length() ? words.first().after(found.length()) : words.first();
            pieces.set(0, new Piece.Words(rest, first, words.last(), words.underline()));
        });
    }
}
