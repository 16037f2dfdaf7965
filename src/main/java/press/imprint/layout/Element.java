package press.imprint.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.design.Role;

/**
 * What a piece of a page belongs to: a node of the story's structure. Two nodes are the same only when they are the same
 * object, since a story may say a thing twice.
 *
 * <p>The order of fragments on a page is reading order; together with these nodes it is all that is needed to tag a page.
 */
public final class Element {

    /** The kinds of node. */
    public enum Kind {
        /** The whole of one story. */
        STORY,
        /** A line of the story's head or end; the role says which. */
        PART,
        HEADING,
        PARAGRAPH,
        LIST,
        LIST_ITEM,
        /** Number, bullet or box of an item or a note. */
        LABEL,
        LIST_BODY,
        QUOTE,
        PULL_QUOTE,
        ATTRIBUTION,
        FIGURE,
        CAPTION,
        CREDIT,
        TABLE,
        ROW,
        HEADER_CELL,
        CELL,
        PREFORMATTED,
        ASIDE,
        TERM,
        DESCRIPTION,
        VERSE,
        CUE,
        /** Words inside a line that are in another language. */
        SPAN,
        LINK,
        /** The number in the text that calls a note. */
        NOTE_REFERENCE,
        NOTE,
        /** Not part of the story: running head and foot, rules, grounds, repeated table heads. */
        ARTIFACT
    }

    /** Whatever is on the page for its own sake. */
    public static final Element ARTIFACT =
            new Element(Kind.ARTIFACT, Role.RUNNING_FOOT, null, 0, Optional.empty(), Optional.empty());

    private final Kind kind;
    private final Role role;
    private final @Nullable Element parent;
    private final int level;
    private final Optional<String> language;
    private final Optional<String> alternative;

    private Element(
            Kind kind,
            Role role,
            @Nullable Element parent,
            int level,
            Optional<String> language,
            Optional<String> alternative) {
        this.kind = kind;
        this.role = role;
        this.parent = parent;
        this.level = level;
        this.language = language;
        this.alternative = alternative;
    }

    /** The root of a story. */
    static Element story(Optional<String> language) {
        return new Element(Kind.STORY, Role.BODY, null, 0, language, Optional.empty());
    }

    /** A node below this one. */
    Element child(Kind childKind, Role childRole) {
        return new Element(childKind, childRole, this, 0, Optional.empty(), Optional.empty());
    }

    /** A heading below this one. */
    Element heading(int headingLevel) {
        return new Element(
                Kind.HEADING, Role.heading(headingLevel), this, headingLevel, Optional.empty(), Optional.empty());
    }

    /** A picture below this one. */
    Element figure(String words) {
        return new Element(Kind.FIGURE, Role.CAPTION, this, 0, Optional.empty(), Optional.of(words));
    }

    /** Words in another language below this one. */
    Element span(String tag) {
        return new Element(Kind.SPAN, role, this, 0, Optional.of(tag), Optional.empty());
    }

    public Kind kind() {
        return kind;
    }

    public Role role() {
        return role;
    }

    /** The node above, or null for a story and for what is no part of one. */
    public @Nullable Element parent() {
        return parent;
    }

    /** Level of a heading, else 0. */
    public int level() {
        return level;
    }

    /** BCP 47 tag, where it differs from the node above. */
    public Optional<String> language() {
        return language;
    }

    /** Words for those who do not see it. */
    public Optional<String> alternative() {
        return alternative;
    }
}
