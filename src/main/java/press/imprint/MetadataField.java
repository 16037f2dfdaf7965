package press.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Metadata.Status;
import press.imprint.article.Moment;

/** A field that {@code --meta} can set, under the names that people use for it. */
enum MetadataField {
    HEADLINE("headline", "title", Metadata.Builder::headline),
    SUBHEADLINE("subheadline", "subtitle", Metadata.Builder::subheadline),
    SUMMARY("summary", "description", Metadata.Builder::summary),
    BYLINE("byline", "author", (builder, name) -> builder.byline(Contributor.of(name))),
    DATELINE("dateline", "dateline", Metadata.Builder::dateline),
    DATE("date", "published", (builder, text) -> builder.firstPublished(moment(text))),
    UPDATED("updated", "modified", (builder, text) -> builder.updated(moment(text))),
    LANGUAGE("language", "lang", Metadata.Builder::language),
    SECTION("section", "category", Metadata.Builder::section),
    KEYWORDS(
            "keywords",
            "tags",
            (builder, list) -> builder.keywords(Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList())),
    SLUG("slug", "slug", Metadata.Builder::slug),
    VERSION("version", "version", Metadata.Builder::version),
    REPLACES("replaces", "replaces", Metadata.Builder::replaces),
    IDENTIFIER("identifier", "id", Metadata.Builder::identifier),
    SOURCE("source", "url", (builder, address) -> builder.sourceAddress(address(address))),
    CAPTURED("captured", "captured", (builder, text) -> builder.capturedAt(moment(text))),
    PUBLISHER("publisher", "publisher", Metadata.Builder::publisher),
    CREDIT("credit", "credit", Metadata.Builder::credit),
    COPYRIGHT("copyright", "copyright", Metadata.Builder::copyrightNotice),
    RIGHTS("rights", "usage-terms", Metadata.Builder::usageTerms),
    STATUS("status", "status", (builder, text) -> builder.status(status(text))),
    EMBARGO("embargo", "embargoed-until", (builder, text) -> builder.embargoedUntil(moment(text))),
    EXPIRES("expires", "expires", (builder, text) -> builder.expires(moment(text))),
    NOTE("editors-note", "note", Metadata.Builder::editorsNote);

    private final String key;
    private final String alias;

    @SuppressWarnings("ImmutableEnumChecker") // the setters hold nothing
    private final BiConsumer<Metadata.Builder, String> setter;

    MetadataField(String key, String alias, BiConsumer<Metadata.Builder, String> setter) {
        this.key = key;
        this.alias = alias;
        this.setter = setter;
    }

    /** The field of a name. */
    static Optional<MetadataField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(name) || field.alias.equals(name))
                .findFirst();
    }

    /** The names that help lists. */
    static List<String> keys() {
        return Arrays.stream(values()).map(field -> field.key).toList();
    }

    /**
     * Sets the field.
     *
     * @throws IllegalArgumentException with words for the user where the value is not one of its kind
     */
    void set(Metadata.Builder builder, String value) {
        setter.accept(builder, value);
    }

    private static Moment moment(String text) {
        return Moment.parse(text.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no date; write 2025-08-15 or 2025-08-15T14:30:00-08:00"));
    }

    private static String address(String text) {
        return LinkTarget.of(text)
                .filter(target -> target.kind() == LinkTarget.Kind.WEB)
                .map(LinkTarget::address)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no web address"));
    }

    private static Status status(String text) {
        try {
            return Metadata.Status.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no status; write usable, withheld or killed", e);
        }
    }
}
