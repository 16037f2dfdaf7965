package press.imprint.read.markup;

/**
 * Elements that readers put into a tree for what HTML has no element for. Their names begin with a sign that no element in
 * a parsed page can begin with, so nobody else can make them.
 */
public final class MarkupElements {

    /** A note hanging on its place in the line; its children are the note's content. */
    public static final String NOTE = "#note";

    /** A box beside the story; its first child may be a {@code summary}. */
    public static final String BOX = "#box";

    private MarkupElements() {}
}
