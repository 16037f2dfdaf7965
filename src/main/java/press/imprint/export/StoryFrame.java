package press.imprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Moment;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.design.Role;

/**
 * What stands around the body of a story and in which order, decided once for all formats.
 *
 * @param head what stands over the body: notice, kicker, headline, subheadline, summary, byline, dates, corrections,
 *     editor's note
 * @param body the blocks, the dateline run into the first paragraph
 * @param end what stands below: credit, copyright, terms, source address
 */
public record StoryFrame(List<StoryPart> head, List<Block> body, List<StoryPart> end) {

    /** The frame of a story. */
    public static StoryFrame of(Article story, Optional<String> banner) {
        return new StoryFrame(head(story.about(), banner), body(story), end(story.about()));
    }

    /** The headline as plain words on one line, or nothing; {@link StoryName} has a name for every story. */
    public static Optional<String> title(Article story) {
        String headline = oneLine(Words.of(story.about().headline()));
        return headline.isEmpty() ? Optional.empty() : Optional.of(headline);
    }

    private static List<StoryPart> head(Metadata about, Optional<String> banner) {
        List<StoryPart> parts = new ArrayList<>();
        banner.ifPresent(words -> add(parts, Role.NOTICE, Inline.of(words)));
        about.section().ifPresent(section -> add(parts, Role.KICKER, Inline.of(oneLine(section))));
        add(parts, Role.HEADLINE, about.headline());
        add(parts, Role.SUBHEADLINE, about.subheadline());
        add(parts, Role.SUMMARY, about.summary());
        add(parts, Role.BYLINE, Inline.of(byline(about.bylines(), about.language())));
        add(parts, Role.PUBLISHED, Inline.of(dates(about)));
        for (Metadata.Correction correction : about.corrections()) {
            add(parts, Role.CORRECTION, Inline.of(correction(correction)));
        }
        about.editorsNote()
                .ifPresent(note -> add(parts, Role.EDITORS_NOTE, Inline.of("Editor’s note: " + oneLine(note))));
        return List.copyOf(parts);
    }

    private static List<Block> body(Article story) {
        if (story.about().dateline().isEmpty()) {
            return story.body();
        }
        List<Inline> dateline = Inline.of(story.about().dateline().get() + " — ");
        List<Block> body = new ArrayList<>(story.body());
        if (!body.isEmpty() && body.getFirst() instanceof Block.Paragraph first) {
            List<Inline> content = new ArrayList<>(dateline);
            content.addAll(first.content());
            body.set(0, new Block.Paragraph(content, first.at()));
        } else {
            body.addFirst(new Block.Paragraph(Inline.of(story.about().dateline().get()), Span.NONE));
        }
        return List.copyOf(body);
    }

    private static List<StoryPart> end(Metadata about) {
        List<StoryPart> parts = new ArrayList<>();
        about.credit().ifPresent(credit -> add(parts, Role.COLOPHON, Inline.of("Credit: " + oneLine(credit))));
        about.copyrightNotice().ifPresent(notice -> add(parts, Role.COLOPHON, Inline.of(oneLine(notice))));
        about.usageTerms().ifPresent(terms -> add(parts, Role.COLOPHON, Inline.of(oneLine(terms))));
        about.sourceAddress().ifPresent(address -> add(parts, Role.COLOPHON, source(address)));
        return List.copyOf(parts);
    }

    private static List<Inline> source(String address) {
        List<Inline> words = new ArrayList<>(Inline.of("Source: "));
        Inline name = new Inline.Text(oneLine(address));
        words.add(LinkTarget.of(address)
                .filter(target -> target.kind() == LinkTarget.Kind.WEB)
                .<Inline>map(target -> new Inline.Link(target, Optional.empty(), List.of(name)))
                .orElse(name));
        return words;
    }

    /** Who wrote it, in one line: {@code By Ada Moreno and Joe Lee, Example News · Photographs: Ann Roe}. */
    public static String byline(List<Contributor> bylines, Optional<String> language) {
        List<String> writers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Contributor person : bylines) {
            String name = oneLine(person.name())
                    + person.organization().map(house -> ", " + oneLine(house)).orElse("");
            if (person.role().isEmpty()) {
                writers.add(name);
            } else {
                others.add(capitalized(oneLine(person.role().get())) + ": " + name);
            }
        }
        List<String> line = new ArrayList<>();
        if (!writers.isEmpty()) {
            line.add(by(language) + listed(writers, language));
        }
        line.addAll(others);
        return String.join(" · ", line);
    }

    /** The word before a writer's name, where the language is known to have one; a name alone is right everywhere. */
    private static String by(Optional<String> language) {
        return switch (primary(language)) {
            case "en" -> "By ";
            case "de" -> "Von ";
            case "fr" -> "Par ";
            case "es", "pt" -> "Por ";
            case "it" -> "Di ";
            case "nl" -> "Door ";
            case "sv", "nb", "no" -> "Av ";
            case "da" -> "Af ";
            default -> "";
        };
    }

    private static String primary(Optional<String> language) {
        return language.map(tag -> tag.split("-", 2)[0]).orElse("en");
    }

    private static String listed(List<String> names, Optional<String> language) {
        if (!primary(language).equals("en")) {
            return String.join(", ", names);
        }
        if (names.size() < 3) {
            return String.join(" and ", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                + names.getLast();
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String dates(Metadata about) {
        List<String> line = new ArrayList<>();
        about.firstPublished().ifPresent(moment -> line.add(written(moment)));
        about.updated()
                .filter(moment -> !about.firstPublished().equals(Optional.of(moment)))
                .ifPresent(moment -> line.add("Updated " + written(moment)));
        about.expires().ifPresent(moment -> line.add("Expires " + written(moment)));
        return String.join(" · ", line);
    }

    /** A moment in words that no two readers take for different days: {@code 2025-08-15 14:30 UTC}. */
    public static String written(Moment moment) {
        StringBuilder text = new StringBuilder(moment.date().toString());
        moment.time()
                .ifPresent(time ->
                        text.append(String.format(Locale.ROOT, " %02d:%02d", time.getHour(), time.getMinute())));
        moment.offset()
                .ifPresent(offset -> text.append(offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId()));
        return text.toString();
    }

    /** A correction with its label, which is always there and says what it is. */
    private static String correction(Metadata.Correction correction) {
        String label = switch (correction.kind()) {
            case CORRECTION -> "Correction";
            case CLARIFICATION -> "Clarification";
            case UPDATE -> "Update";
            case RETRACTION -> "Retraction";
        };
        return label
                + correction.at().map(moment -> " (" + written(moment) + ")").orElse("") + ": "
                + oneLine(correction.text());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void add(List<StoryPart> parts, Role role, List<Inline> content) {
        if (!content.isEmpty() && !Words.of(content).isBlank()) {
            parts.add(new StoryPart(role, content));
        }
    }
}
