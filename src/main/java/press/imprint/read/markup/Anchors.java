package press.imprint.read.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Rewrite;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * Brings internal links and headings together.
 *
 * <p>While a story is read, links say where they lead; afterwards each heading gets an anchor if a link leads there, by
 * its own {@code id} or by the name that GitHub makes from its words ("What we learned" is {@code what-we-learned}, the
 * second one {@code what-we-learned-1}) or that Jekyll's kramdown makes. Links that lead nowhere keep their words.
 */
public final class Anchors {

    private record Wanted(String name, Span at) {}

    private final List<Wanted> wanted = new ArrayList<>();

    /** A link at this place leads to this name. */
    void wants(String name, Span at) {
        wanted.add(new Wanted(name, at));
    }

    /** The blocks with anchors where they are needed, and without links that lead nowhere. */
    public List<Block> settle(List<Block> blocks, Diagnostics diagnostics) {
        if (wanted.isEmpty()) {
            return new Settling(Map.of(), Map.of()).blocks(blocks);
        }
        Headings headings = new Headings();
        headings.blocks(blocks);
        Map<String, String> destinations = new HashMap<>();
        for (Wanted link : wanted) {
            if (destinations.containsKey(link.name())) {
                continue;
            }
            Optional<String> found = headings.find(link.name());
            if (found.isPresent()) {
                destinations.put(link.name(), found.get());
            } else {
                diagnostics.say(
                        DiagnosticCode.ANCHOR_MISSING,
                        link.at(),
                        "no heading is named \"" + link.name() + "\"; the words of the link were kept");
            }
        }
        return new Settling(destinations, headings.anchorsOf(destinations)).blocks(blocks);
    }

    /** GitHub's name for a heading: lower case, letters, digits, marks, hyphens and underscores, hyphens for spaces. */
    public static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '\n') {
                slug.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** First walk: the names of all headings. */
    private static final class Headings extends Rewrite {
        private final Map<String, Integer> byName = new LinkedHashMap<>();
        private final Set<String> slugs = new HashSet<>();
        private final List<String> ownNames = new ArrayList<>();
        private int count;

        @Override
        protected List<Block> block(Block block) {
            if (block instanceof Block.Heading heading) {
                String slug = slug(Words.of(heading.content()));
                String unique = slug;
                for (int n = 1; !slugs.add(unique); n++) {
                    unique = slug + "-" + n;
                }
                int number = count++;
                String name = heading.anchor().orElse(unique);
                ownNames.add(name);
                byName.putIfAbsent(name, number);
                byName.putIfAbsent(unique, number);
                byName.putIfAbsent(withoutLeadingDigits(unique), number);
            }
            return List.of(block);
        }

        /** kramdown drops what is before the first letter. */
        private static String withoutLeadingDigits(String slug) {
            int i = 0;
            while (i < slug.length() && !Character.isLetter(slug.charAt(i))) {
                i++;
            }
            return slug.substring(i);
        }

        private Optional<String> find(String name) {
            String decoded = decoded(name);
            for (String candidate : List.of(name, decoded, decoded.toLowerCase(Locale.ROOT), slug(decoded))) {
                Integer number = candidate.isEmpty() ? null : byName.get(candidate);
                if (number != null) {
                    return Optional.of(ownNames.get(number));
                }
            }
            return Optional.empty();
        }

        private static String decoded(String name) {
            try {
                return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return name;
            }
        }

        private Map<Integer, String> anchorsOf(Map<String, String> destinations) {
            Set<String> used = new HashSet<>(destinations.values());
            Map<Integer, String> anchors = new HashMap<>();
            Set<String> given = new HashSet<>();
            for (int i = 0; i < ownNames.size(); i++) {
                String name = ownNames.get(i);
                if (used.contains(name) && given.add(name)) {
                    anchors.put(i, name);
                }
            }
            return anchors;
        }
    }

    /** Second walk: anchors set, links settled. */
    private static final class Settling extends Rewrite {
        private final Map<String, String> destinations;
        private final Map<Integer, String> anchors;
        private int count;

        private Settling(Map<String, String> destinations, Map<Integer, String> anchors) {
            this.destinations = destinations;
            this.anchors = anchors;
        }

        @Override
        protected List<Block> block(Block block) {
            if (block instanceof Block.Heading old) {
                Optional<String> anchor = Optional.ofNullable(anchors.get(count++));
                return List.of(new Block.Heading(old.level(), old.content(), anchor, old.at()));
            }
            return List.of(block);
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            if (inline instanceof Inline.Link link && link.target().kind() == LinkTarget.Kind.INTERNAL) {
                String name = destinations.get(link.target().address());
                return name == null
                        ? link.content()
                        : List.of(new Inline.Link(
                                new LinkTarget(LinkTarget.Kind.INTERNAL, name), link.title(), link.content()));
            }
            return List.of(inline);
        }
    }
}
