package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** In whatever words a killed story is marked: by their stems. */
    private static final List<String> KILLED = List.of("kill", "cancel", "withdraw", "spike", "retract");

    private static final List<String> WITHHELD = List.of("withh", "hold", "held", "embargo");

    /** What site generators call the stages of a post; none of them binds. */
    private static final Set<String> HARMLESS = Set.of(
            "publish",
            "published",
            "draft",
            "final",
            "live",
            "public",
            "private",
            "pending",
            "future",
            "true",
            "false",
            "yes",
            "no");

    private boolean heldBack;
    private final OpenFields open;
    private final Metadata.Builder about;

    NewsroomFields(OpenFields open, Metadata.Builder about) {
        this.open = open;
        this.about = about;
    }

    void read() {
        embargo();
        status();
        open.scalar("expires", "expirydate", "expirationdate", "expiry", "unpublishdate", "validuntil")
                .ifPresent(field -> Dates.parse(OpenFields.text(field.value()))
                        .ifPresentOrElse(about::expires, () -> open.unreadable(field, "is no date")));
        editorsNote();
        open.take("corrections", "correction", "clarification", "clarifications")
                .ifPresent(this::corrections);
        open.take("pronouncers", "pronunciation", "pronunciations").ifPresent(this::pronouncers);
    }

    /** Every note to editors under whatever name and in whatever shape: none may end among the fields that are shown. */
    private void editorsNote() {
        List<String> notes = new ArrayList<>();
        for (String name :
                List.of("editorsnote", "editornote", "editorsnotes", "internalnote", "notetoeditors", "ednote")) {
            open.take(name).ifPresent(field -> notes.add(OpenFields.text(field.value())));
        }
        if (!notes.isEmpty()) {
            about.editorsNote(String.join("\n", notes));
        }
    }

    /** Of several statuses the strictest binds. */
    private void status() {
        Status strictest = heldBack ? Status.WITHHELD : Status.USABLE;
        for (String name : List.of("status", "pubstatus", "killed", "withheld")) {
            Optional<Field> field = open.take(name);
            if (field.isPresent()) {
                Status status = status(field.get());
                strictest = status.compareTo(strictest) > 0 ? status : strictest;
            }
        }
        about.status(strictest);
    }

    private Status status(Field field) {
        String written = OpenFields.text(field.value()).toLowerCase(Locale.ROOT);
        boolean flag = field.plainName().equals("killed") || field.plainName().equals("withheld");
        String words = flag && List.of("true", "yes", "1").contains(written) ? field.plainName() : written;
        if (holds(words, KILLED)) {
            return Status.KILLED;
        }
        if (holds(words, WITHHELD)) {
            return Status.WITHHELD;
        }
        if (words.equals("usable") || words.equals("stat:usable")) {
            return Status.USABLE;
        }
        if (HARMLESS.contains(words)) {
            open.leave(field);
        } else {
            open.unreadable(field, "is no status that binds (usable, withheld, killed); the story is taken as usable");
        }
        return Status.USABLE;
    }

    private static boolean holds(String words, List<String> stems) {
        return stems.stream().anyMatch(words::contains);
    }

    /** Of several embargoes the latest binds; one that cannot be read holds the story back. */
    private void embargo() {
        Optional<Moment> latest = Optional.empty();
        for (String name : List.of("embargo", "embargoed", "embargoeduntil", "embargountil", "embargodate")) {
            Optional<Field> field = open.take(name);
            if (field.isEmpty()) {
                continue;
            }
            String written = OpenFields.text(field.get().value());
            Optional<Moment> until = Dates.parse(written);
            if (until.isPresent()) {
                boolean later = latest.isEmpty()
                        || until.get().instant().isAfter(latest.get().instant());
                latest = later ? until : latest;
            } else if (List.of("false", "no", "none").contains(written.toLowerCase(Locale.ROOT))) {
                open.leave(field.get());
            } else {
                heldBack = true;
                open.unreadable(field.get(), "is no time; the story is withheld until it is one");
            }
        }
        latest.ifPresent(about::embargoedUntil);
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
