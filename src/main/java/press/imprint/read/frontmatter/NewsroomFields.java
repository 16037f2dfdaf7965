package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Correction;
import press.imprint.article.Metadata.CorrectionKind;
import press.imprint.article.Metadata.Pronouncer;
import press.imprint.article.Metadata.Status;
import press.imprint.article.Moment;

/**
 * The fields that bind: status, embargo, expiry; and corrections, notes and pronouncers.
 *
 * <p>{@code draft: true} and {@code published: false} are no status of a newsroom: they tell a site generator not to show
 * a page yet, and people export drafts to read them. They are kept as further fields. {@code status: withheld} and
 * {@code status: killed} bind. An embargo that cannot be read withholds the story, since nobody knows until when.
 */
final class NewsroomFields {

    private final OpenFields open;
    private final Metadata.Builder about;

    NewsroomFields(OpenFields open, Metadata.Builder about) {
        this.open = open;
        this.about = about;
    }

    void read() {
        status();
        embargo();
        open.scalar("expires", "expirydate", "expirationdate", "expiry", "unpublishdate", "validuntil")
                .ifPresent(field -> Dates.parse(OpenFields.text(field.value()))
                        .ifPresentOrElse(about::expires, () -> open.unreadable(field, "is no date")));
        open.text("editorsnote", "editornote", "internalnote", "notetoeditors").ifPresent(about::editorsNote);
        open.take("corrections", "correction", "clarification", "clarifications")
                .ifPresent(this::corrections);
        open.take("pronouncers", "pronunciation", "pronunciations").ifPresent(this::pronouncers);
    }

    private void status() {
        Optional<Field> field = open.scalar("status", "pubstatus");
        if (field.isEmpty()) {
            return;
        }
        switch (OpenFields.text(field.get().value()).toLowerCase(Locale.ROOT)) {
            case "withheld", "hold", "held", "stat:withheld" -> about.status(Status.WITHHELD);
            case "killed", "kill", "canceled", "cancelled", "stat:canceled" -> about.status(Status.KILLED);
            case "usable", "stat:usable" -> about.status(Status.USABLE);
            default -> open.leave(field.get());
        }
    }

    private void embargo() {
        Optional<Field> field = open.take("embargo", "embargoed", "embargoeduntil", "embargountil", "embargodate");
        if (field.isEmpty()) {
            return;
        }
        String written = OpenFields.text(field.get().value());
        Optional<Moment> until = Dates.parse(written);
        if (until.isPresent()) {
            about.embargoedUntil(until.get());
        } else if (written.equalsIgnoreCase("false")
                || written.equalsIgnoreCase("no")
                || written.equalsIgnoreCase("none")) {
            open.leave(field.get());
        } else {
            about.status(Status.WITHHELD);
            open.unreadable(field.get(), "is no time; the story is withheld until it is one");
        }
    }

    private void corrections(Field field) {
        List<Correction> found = new ArrayList<>();
        CorrectionKind kind =
                field.plainName().startsWith("clar") ? CorrectionKind.CLARIFICATION : CorrectionKind.CORRECTION;
        List<FieldValue> values =
                field.value() instanceof FieldValue.Items items ? items.values() : List.of(field.value());
        for (FieldValue value : values) {
            Optional<Correction> correction = correction(value, kind);
            if (correction.isEmpty()) {
                open.unreadable(field, "holds a correction without words");
                return;
            }
            found.add(correction.get());
        }
        about.corrections(found);
    }

    private static Optional<Correction> correction(FieldValue value, CorrectionKind usual) {
        if (!(value instanceof FieldValue.Fields fields)) {
            return Optional.of(OpenFields.text(value))
                    .filter(text -> !text.isBlank() && value instanceof FieldValue.Scalar)
                    .map(text -> new Correction(Optional.empty(), usual, text));
        }
        Optional<Moment> at = Optional.empty();
        CorrectionKind kind = usual;
        String text = "";
        for (var entry : fields.values().entrySet()) {
            String words = OpenFields.text(entry.getValue());
            switch (entry.getKey().toLowerCase(Locale.ROOT)) {
                case "date", "at", "time" -> at = Dates.parse(words);
                case "kind", "type" -> kind = kind(words, usual);
                case "text", "note", "correction", "description" -> text = words;
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean readable =
                !text.isBlank() && (at.isPresent() || !fields.values().containsKey("date"));
        return readable ? Optional.of(new Correction(at, kind, text)) : Optional.empty();
    }

    private static CorrectionKind kind(String words, CorrectionKind usual) {
        for (CorrectionKind kind : CorrectionKind.values()) {
            if (kind.name().equalsIgnoreCase(words)) {
                return kind;
            }
        }
        return usual;
    }

    private void pronouncers(Field field) {
        if (!(field.value() instanceof FieldValue.Fields fields)) {
            open.leave(field);
            return;
        }
        List<Pronouncer> found = new ArrayList<>();
        for (var entry : fields.values().entrySet()) {
            String said = OpenFields.line(entry.getValue());
            if (entry.getKey().isBlank() || said.isBlank()) {
                open.unreadable(field, "holds a name without a pronunciation");
                return;
            }
            found.add(new Pronouncer(entry.getKey().strip(), said));
        }
        about.pronouncers(found);
    }
}
