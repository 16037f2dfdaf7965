package press.imprint.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import press.imprint.article.WordStock.Tongue;

/** Makes metadata up: any field may be there or not. */
final class MetadataMaker {

    private final Random random;
    private final Tongue tongue;
    private final ArticleMaker content;

    MetadataMaker(Random random, Tongue tongue, ArticleMaker content) {
        this.random = random;
        this.tongue = tongue;
        this.content = content;
    }

    Metadata metadata() {
        Metadata.Builder about = Metadata.builder();
        if (chance(85)) {
            about.headline(content.headline());
        }
        if (chance(20)) {
            about.subheadline(content.headline());
        }
        if (chance(25)) {
            about.summary(content.summary());
        }
        if (chance(90)) {
            about.language(tongue.tag());
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            about.byline(contributor());
        }
        publication(about);
        subjects(about);
        status(about);
        return about.build();
    }

    private void publication(Metadata.Builder about) {
        about.dateline(maybe(20, "ANCHORAGE, Alaska (AP)"));
        about.slug(maybe(15, "ferry-return-" + random.nextInt(100)));
        about.section(maybe(20, words(2)));
        about.firstPublished(chance(40) ? moment() : null);
        about.updated(chance(15) ? moment() : null);
        about.version(maybe(10, Integer.toString(random.nextInt(9))));
        about.replaces(maybe(5, "urn:example:story:" + random.nextInt(1000)));
        about.identifier(maybe(20, "urn:example:story:" + random.nextInt(1000)));
        about.sourceAddress(maybe(15, "https://example.org/news/" + random.nextInt(1000) + "?a=1&b=ü"));
        about.capturedAt(chance(10) ? moment() : null);
        about.publisher(maybe(20, words(3)));
        about.credit(maybe(15, words(3)));
        about.copyrightNotice(maybe(15, "© 2025 " + words(3)));
        about.usageTerms(maybe(10, words(8) + "\n" + words(4)));
        if (chance(10)) {
            about.otherIdentifier(new Metadata.Identifier("doi", "10.1000/" + random.nextInt(1000)));
        }
    }

    private void subjects(Metadata.Builder about) {
        for (int i = random.nextInt(5); i > 2; i--) {
            about.keyword(words(1 + random.nextInt(2)));
        }
        if (chance(15)) {
            about.subject(new Metadata.Subject(words(2), optional("medtop:20000763"), optional("IPTC")));
        }
        if (chance(8)) {
            about.pronouncer(new Metadata.Pronouncer("Djibouti", "jee-BOOT-ee"));
        }
        if (chance(15)) {
            about.furtherField("x-" + words(1), words(4));
            about.furtherField("layout", "post\nwide");
            about.furtherField("empty", "");
        }
    }

    private void status(Metadata.Builder about) {
        if (chance(15)) {
            Metadata.CorrectionKind[] kinds = Metadata.CorrectionKind.values();
            about.correction(new Metadata.Correction(
                    chance(60) ? Optional.of(moment()) : Optional.empty(),
                    kinds[random.nextInt(kinds.length)],
                    content.plainSentence()));
        }
        about.editorsNote(maybe(10, "Hold for legal. " + content.plainSentence()));
        about.expires(chance(5) ? new Moment(LocalDate.of(2999, 12, 31), Optional.empty(), Optional.empty()) : null);
        // Status and embargo stop an export, so the general run leaves them: see Articles.withStatus.
    }

    Moment moment() {
        LocalDate day = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        if (chance(40)) {
            return Moment.of(day);
        }
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60), chance(50) ? 0 : random.nextInt(60));
        return new Moment(
                day,
                Optional.of(time),
                chance(30)
                        ? Optional.empty()
                        : Optional.of(ZoneOffset.ofTotalSeconds((random.nextInt(57) - 28) * 1800)));
    }

    private Metadata.Contributor contributor() {
        return new Metadata.Contributor(
                words(2),
                optional("photographs"),
                optional(words(2)),
                optional(chance(50) ? "ada@example.org" : "https://example.org/ada"));
    }

    private Optional<String> optional(String value) {
        return chance(30) ? Optional.of(value) : Optional.empty();
    }

    private String maybe(int percent, String value) {
        return chance(percent) ? value : null;
    }

    private String words(int count) {
        return content.plainWords(count);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
