package press.imprint.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Moment;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * What the styled lines over and under the story say about it. What the embedded story knew and the lines still show is
 * kept as it was known.
 */
final class FrontMatter {

    private final Metadata hints;
    private final Metadata.Builder about;
    private final Diagnostics diagnostics;
    private final List<Inline> headline = new ArrayList<>();
    private final List<Contributor> bylines = new ArrayList<>();

    FrontMatter(Metadata hints, Diagnostics diagnostics) {
        this.hints = hints;
        this.about =
                hints.toBuilder().headline(List.of()).subheadline(List.of()).summary(List.of());
        this.diagnostics = diagnostics;
    }

    /** Takes a line that is not of the story's body; says whether it did. */
    boolean takes(Line line, boolean bodyBegan) {
        if (line.content().isEmpty()
                || line.item().isPresent()
                || !line.blocks().isEmpty()) {
            return false;
        }
        String words = Words.of(line.content()).replace('\n', ' ').strip();
        return switch (line.kind().role()) {
            case TITLE -> !bodyBegan && title(line.content());
            case SUBTITLE -> !bodyBegan && said(about.subheadline(line.content()));
            case SUMMARY -> !bodyBegan && said(about.summary(line.content()));
            case AUTHOR -> !bodyBegan && author(words);
            case DATE -> !bodyBegan && date(words);
            case KICKER -> !bodyBegan && said(about.section(words));
            case NOTICE -> notice(words);
            case CORRECTION -> hints.corrections().stream().anyMatch(each -> words.contains(each.text()));
            case EDITORS_NOTE -> hints.editorsNote().isPresent() || said(about.editorsNote(words));
            case COLOPHON -> isKnown(words);
            default -> false;
        };
    }

    private boolean notice(String words) {
        diagnostics.say(DiagnosticCode.CONTENT_DROPPED, "a notice: " + words);
        return true;
    }

    private static boolean said(Metadata.Builder builder) {
        return builder != null;
    }

    private boolean title(List<Inline> content) {
        if (!headline.isEmpty()) {
            headline.add(new Inline.Text(" "));
        }
        headline.addAll(content);
        return true;
    }

    private boolean author(String words) {
        if (!hints.bylines().isEmpty() && hints.bylines().stream().allMatch(each -> words.contains(each.name()))) {
            return true;
        }
        String line = words.regionMatches(true, 0, "By ", 0, 3) ? words.substring(3) : words;
        for (String name : line.split(", and | and |, |; ", -1)) {
            if (!name.isBlank()) {
                bylines.add(Contributor.of(name.strip()));
            }
        }
        return !bylines.isEmpty();
    }

    private boolean date(String words) {
        if (hints.firstPublished().or(hints::updated).or(hints::expires).isPresent()) {
            return true;
        }
        Optional<Moment> moment = Moment.parse(words);
        moment.ifPresentOrElse(about::firstPublished, () -> {
            about.furtherField("date", words);
            diagnostics.say(DiagnosticCode.METADATA_UNREADABLE, "date: " + words);
        });
        return true;
    }

    private boolean isKnown(String words) {
        return hints.credit().filter(words::contains).isPresent()
                || hints.copyrightNotice().filter(words::contains).isPresent()
                || hints.usageTerms().filter(words::contains).isPresent()
                || hints.sourceAddress().filter(words::contains).isPresent();
    }

    Metadata.Builder about() {
        if (!headline.isEmpty()) {
            about.headline(Inline.joined(headline));
        }
        if (!bylines.isEmpty()) {
            about.bylines(bylines);
        }
        return about;
    }
}
