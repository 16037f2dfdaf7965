package press.imprint.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a paragraph is, told by the names of its style and of those it is based on; else by its outline level.
 *
 * @param role what it is
 * @param level of a heading, 1 to 9
 * @param name the name that told it: what the seal is told
 */
record ParagraphKind(Role role, int level, String name) {

    /** The sorts of paragraph that are told apart. */
    enum Role {
        TEXT,
        HEADING,
        TITLE,
        SUBTITLE,
        SUMMARY,
        AUTHOR,
        DATE,
        KICKER,
        NOTICE,
        CORRECTION,
        EDITORS_NOTE,
        QUOTE,
        ATTRIBUTION,
        PULL_QUOTE,
        LIST,
        FIGURE,
        CAPTION,
        CREDIT,
        TABLE_CAPTION,
        TABLE_TEXT,
        CODE,
        ASIDE_TITLE,
        ASIDE,
        TERM,
        DEFINITION,
        VERSE,
        CUE,
        RULE,
        COLOPHON,
        CONTENTS
    }

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        name(Role.TEXT, "normal", "body text", "first paragraph", "footnote text", "endnote text", "compact");
        name(Role.TITLE, "title");
        name(Role.SUBTITLE, "subtitle");
        name(Role.SUMMARY, "abstract");
        name(Role.AUTHOR, "author", "byline");
        name(Role.DATE, "date");
        name(Role.KICKER, "kicker");
        name(Role.NOTICE, "notice");
        name(Role.CORRECTION, "correction");
        name(Role.EDITORS_NOTE, "editor's note");
        name(Role.QUOTE, "quote", "block text", "block quote", "blockquote", "quotations");
        name(Role.ATTRIBUTION, "quote attribution", "intense quote attribution");
        name(Role.PULL_QUOTE, "intense quote");
        name(Role.LIST, "list bullet", "list bullet 2", "list bullet 3", "list bullet 4", "list bullet 5");
        name(Role.LIST, "list number", "list number 2", "list number 3", "list number 4", "list number 5");
        name(Role.LIST, "list continue", "list paragraph");
        name(Role.FIGURE, "captioned figure", "figure");
        name(Role.CAPTION, "caption", "image caption");
        name(Role.CREDIT, "picture credit");
        name(Role.TABLE_CAPTION, "table caption");
        name(Role.TABLE_TEXT, "table header", "table text", "table end");
        name(Role.CODE, "source code", "html preformatted", "macro text", "code", "preformatted text");
        name(Role.ASIDE_TITLE, "aside title");
        name(Role.ASIDE, "aside");
        name(Role.TERM, "definition term");
        name(Role.DEFINITION, "definition");
        name(Role.VERSE, "verse");
        name(Role.CUE, "cue");
        name(Role.RULE, "section break", "horizontal line", "horizontal rule");
        name(Role.COLOPHON, "colophon");
        for (int level = 1; level <= 9; level++) {
            name(Role.HEADING, "heading " + level);
            name(Role.CONTENTS, "toc " + level);
        }
        name(Role.CONTENTS, "toc heading");
    }

    private static void name(Role role, String... names) {
        for (String name : names) {
            ROLES.put(name, role);
        }
    }

    static ParagraphKind of(Node properties, StyleTable styles) {
        String style = properties.value("pStyle").orElse("");
        for (String id : styles.chain(style)) {
            String name = styles.name(id);
            Role role = ROLES.get(name);
            if (role == Role.TEXT && outline(properties, styles, style).isPresent()) {
                break;
            }
            if (role != null) {
                return new ParagraphKind(role, role == Role.HEADING ? name.charAt(8) - '0' : 0, plain(name));
            }
        }
        return outline(properties, styles, style)
                .map(level -> new ParagraphKind(Role.HEADING, level + 1, "heading " + (level + 1)))
                .orElse(new ParagraphKind(Role.TEXT, 0, "normal"));
    }

    private static String plain(String name) {
        return name.equals("first paragraph") || name.equals("body text") || name.equals("compact") ? "normal" : name;
    }

    private static Optional<Integer> outline(Node properties, StyleTable styles, String style) {
        return properties
                .value("outlineLvl")
                .or(() -> styles.first(style, "pPr", each -> each.value("outlineLvl")))
                .flatMap(Node::number)
                .filter(level -> level >= 0 && level < 9);
    }

    /** Whether a run's style, by name, marks code. */
    static boolean isCode(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "verbatim char", "html code", "html typewriter", "source text", "html sample", "html keyboard" -> true;
            default -> false;
        };
    }
}
