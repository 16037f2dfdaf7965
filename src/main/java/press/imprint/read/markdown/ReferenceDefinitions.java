package press.imprint.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/** Looks for definitions of links that nothing refers to: their words would vanish unsaid. */
final class ReferenceDefinitions {

    private ReferenceDefinitions() {}

    static void sayUnused(Node document, Diagnostics diagnostics) {
        List<LinkReferenceDefinition> definitions = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node node = open.pop();
            switch (node) {
                case LinkReferenceDefinition definition -> definitions.add(definition);
                case Link link -> used.add(key(link.getDestination(), link.getTitle()));
                case Image image -> used.add(key(image.getDestination(), image.getTitle()));
                default -> {}
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        for (LinkReferenceDefinition definition : definitions) {
            if (!used.contains(key(definition.getDestination(), definition.getTitle()))) {
                diagnostics.say(DiagnosticCode.DEFINITION_UNUSED, SourceMap.span(definition), words(definition));
            }
        }
    }

    private static String key(String destination, @org.jspecify.annotations.Nullable String title) {
        return destination + "\n" + Objects.requireNonNullElse(title, "");
    }

    private static String words(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null || definition.getTitle().isEmpty()
                ? ""
                : " \"" + definition.getTitle() + "\"";
        return "nothing refers to it: "
                + Visible.excerpt("[" + definition.getLabel() + "]: " + definition.getDestination() + title, 1000);
    }
}
