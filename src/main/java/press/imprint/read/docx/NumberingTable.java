package press.imprint.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block.NumberStyle;

/** How lists are marked (17.9): numbers lead to abstract numbers, those to levels, sometimes by way of a style. */
final class NumberingTable {

    private final Map<String, Node> nums = new HashMap<>();
    private final Map<String, Node> abstracts = new HashMap<>();
    private final StyleTable styles;

    /**
     * The list and level of a paragraph.
     *
     * @param num which list, as numbered by the file
     * @param scheme which way of counting it shares with others
     * @param style how its numbers are written; absent for bullets
     * @param start number of a first item
     */
    record Item(String num, String scheme, int level, Optional<NumberStyle> style, int start) {}

    NumberingTable(@Nullable Node numbering, StyleTable styles) {
        this.styles = styles;
        if (numbering == null) {
            return;
        }
        for (Node node : numbering.children()) {
            if (node.is("num")) {
                node.attribute("numId").ifPresent(id -> nums.put(id, node));
            } else if (node.is("abstractNum")) {
                node.attribute("abstractNumId").ifPresent(id -> abstracts.put(id, node));
            }
        }
    }

    /** The level at which a paragraph is numbered, by hand or by its style, or nothing. */
    Optional<Integer> level(Node properties) {
        return item(properties).map(Item::level);
    }

    Optional<Item> item(Node properties) {
        String style = properties.value("pStyle").orElse("");
        Optional<Node> own = properties.child("numPr");
        String num = own.flatMap(node -> node.value("numId"))
                .or(() -> styles.first(style, "pPr", each -> each.child("numPr").flatMap(node -> node.value("numId"))))
                .orElse("0");
        Node definition = num.equals("0") ? null : nums.get(num);
        if (definition == null) {
            return Optional.empty();
        }
        int level = own.flatMap(node -> node.value("ilvl"))
                .or(() -> styles.first(style, "pPr", each -> each.child("numPr").flatMap(node -> node.value("ilvl"))))
                .flatMap(Node::number)
                .filter(number -> number >= 0 && number < 9)
                .orElse(0);
        return Optional.of(item(num, definition, level));
    }

    private Item item(String num, Node node, int level) {
        String scheme = node.value("abstractNumId").orElse("");
        Optional<Node> override = node.children().stream()
                .filter(each -> each.is("lvlOverride")
                        && each.attribute("ilvl").orElse("").equals(Integer.toString(level)))
                .findFirst();
        Optional<Node> definition = override.flatMap(each -> each.child("lvl")).or(() -> levelOf(scheme, level, 0));
        String format = definition.flatMap(each -> each.value("numFmt")).orElse("decimal");
        int start = override.flatMap(each -> each.value("startOverride"))
                .or(() -> definition.flatMap(each -> each.value("start")))
                .flatMap(Node::number)
                .orElse(1);
        return new Item(num, override.isPresent() ? "num " + num : scheme, level, style(format), start);
    }

    /** A level of an abstract number, perhaps by way of a numbering style (17.9.21). */
    private Optional<Node> levelOf(String scheme, int level, int turns) {
        Node node = abstracts.get(scheme);
        if (node == null || turns > 8) {
            return Optional.empty();
        }
        Optional<Node> own = node.children().stream()
                .filter(each ->
                        each.is("lvl") && each.attribute("ilvl").orElse("").equals(Integer.toString(level)))
                .findFirst();
        return own.or(() -> node.value("numStyleLink")
                .flatMap(style ->
                        styles.first(style, "pPr", each -> each.child("numPr").flatMap(link -> link.value("numId"))))
                .map(nums::get)
                .flatMap(num -> num.value("abstractNumId"))
                .flatMap(next -> levelOf(next, level, turns + 1)));
    }

    private static Optional<NumberStyle> style(String format) {
        return switch (format) {
            case "bullet", "none" -> Optional.empty();
            case "lowerLetter" -> Optional.of(NumberStyle.LOWER_ALPHA);
            case "upperLetter" -> Optional.of(NumberStyle.UPPER_ALPHA);
            case "lowerRoman" -> Optional.of(NumberStyle.LOWER_ROMAN);
            case "upperRoman" -> Optional.of(NumberStyle.UPPER_ROMAN);
            default -> Optional.of(NumberStyle.DECIMAL);
        };
    }
}
