package press.imprint.read.markdown;

import org.commonmark.node.CustomNode;

/** A template tag within a line, where it is no picture. */
final class TemplateNode extends CustomNode {

    private final TemplateTag tag;

    TemplateNode(TemplateTag tag) {
        this.tag = tag;
    }

    TemplateTag tag() {
        return tag;
    }
}
