package press.imprint.read.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a document (17.7), each with those it is based on. Programs keep a style's name, not its id. */
final class StyleTable {

    private final Map<String, Node> byId = new HashMap<>();
    private String normal = "";
    private @Nullable Node defaults;

    StyleTable(@Nullable Node styles) {
        if (styles == null) {
            return;
        }
        styles.child("docDefaults").ifPresent(node -> defaults = node);
        for (Node style : styles.children()) {
            if (style.is("style")) {
                style.attribute("styleId").ifPresent(id -> byId.put(id, style));
                if (style.attribute("type").orElse("").equals("paragraph")
                        && !style.attribute("default").orElse("0").equals("0")) {
                    normal = style.attribute("styleId").orElse("");
                }
            }
        }
    }

    /** The language of the document's words, if its defaults name one. */
    Optional<String> language() {
        return Optional.ofNullable(defaults)
                .flatMap(node -> node.child("rPrDefault"))
                .flatMap(node -> node.child("rPr"))
                .flatMap(node -> node.child("lang"))
                .flatMap(lang ->
                        lang.attribute("val").or(() -> lang.attribute("bidi")).or(() -> lang.attribute("eastAsia")));
    }

    /** Ids of a style and of those below it; no style twice, since files go round in circles. */
    Set<String> chain(String id) {
        Set<String> chain = new LinkedHashSet<>();
        String at = id.isEmpty() ? normal : id;
        while (byId.containsKey(at) && chain.add(at)) {
            at = byId.get(at).value("basedOn").orElse("");
        }
        return chain;
    }

    /** A style's name in lower case. */
    String name(String id) {
        Node style = byId.get(id);
        return style == null ? "" : style.value("name").orElse("").toLowerCase(Locale.ROOT);
    }

    /** What the first style of the chain that says anything says. */
    <T> Optional<T> first(String id, String properties, Function<Node, Optional<T>> question) {
        for (String each : chain(id)) {
            Optional<T> answer = Optional.ofNullable(byId.get(each))
                    .flatMap(style -> style.child(properties))
                    .flatMap(question);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
