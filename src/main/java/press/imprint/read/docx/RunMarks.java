package press.imprint.read.docx;

import java.util.Optional;

/**
 * The marks on a run that an article has names for, from its character style and what is set by hand. What the
 * paragraph's style does to all its words is no mark.
 */
record RunMarks(
        boolean strong,
        boolean emphasis,
        boolean struck,
        boolean subscript,
        boolean superscript,
        boolean smallCaps,
        boolean code,
        boolean hidden,
        Optional<String> language) {

    static final RunMarks NONE = new RunMarks(false, false, false, false, false, false, false, false, Optional.empty());

    static RunMarks of(Node run, StyleTable styles) {
        Optional<Node> own = run.child("rPr");
        if (own.isEmpty()) {
            return NONE;
        }
        Node properties = own.get();
        String style = properties.value("rStyle").orElse("");
        String vertical = properties
                .value("vertAlign")
                .or(() -> style.isEmpty()
                        ? Optional.empty()
                        : styles.first(style, "rPr", each -> each.value("vertAlign")))
                .orElse("");
        boolean code =
                !style.isEmpty() && styles.chain(style).stream().anyMatch(id -> ParagraphKind.isCode(styles.name(id)));
        return new RunMarks(
                flag("b", properties, style, styles),
                flag("i", properties, style, styles),
                flag("strike", properties, style, styles) || flag("dstrike", properties, style, styles),
                vertical.equals("subscript"),
                vertical.equals("superscript"),
                flag("smallCaps", properties, style, styles),
                code,
                flag("vanish", properties, style, styles),
                language(properties));
    }

    private static boolean flag(String name, Node properties, String style, StyleTable styles) {
        return properties
                .flag(name)
                .or(() -> style.isEmpty() ? Optional.empty() : styles.first(style, "rPr", each -> each.flag(name)))
                .orElse(false);
    }

    private static Optional<String> language(Node properties) {
        return properties.child("lang").flatMap(lang -> {
            boolean backwards = properties.flag("rtl").orElse(false);
            Optional<String> bidi = lang.attribute("bidi");
            return backwards && bidi.isPresent()
                    ? bidi
                    : lang.attribute("val").or(() -> lang.attribute("eastAsia")).or(() -> bidi);
        });
    }

    /** The marks as {@link press.imprint.json.WordsSeal} is told them. */
    String seal(String link) {
        String letters = (strong ? "b" : "")
                + (emphasis ? "i" : "")
                + (struck ? "x" : "")
                + (subscript ? "_" : "")
                + (superscript ? "^" : "")
                + (smallCaps ? "c" : "");
        return letters + (link.isEmpty() ? "" : "|" + press.imprint.json.WordsSeal.address(link));
    }
}
