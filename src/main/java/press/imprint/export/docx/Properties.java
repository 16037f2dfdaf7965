package press.imprint.export.docx;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The children of one properties element, written in the order that the schema demands whatever the order of calls.
 *
 * <p>Word refuses files whose properties are out of order. This is the only place that knows the order (ECMA-376 part
 * 1, annex A: CT_PPr, CT_RPr, CT_TblPr, CT_TrPr, CT_TcPr, CT_SectPr).
 */
final class Properties {

    /** The kinds of properties element. */
    enum Kind {
        PARAGRAPH(
                "w:pPr",
                "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd"
                        + " tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
                        + " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
                        + " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle"
                        + " rPr sectPr"),
        RUN(
                "w:rPr",
                "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                        + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr"
                        + " shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"),
        TABLE(
                "w:tblPr",
                "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
                        + " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"),
        ROW(
                "w:trPr",
                "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc"
                        + " hidden"),
        CELL(
                "w:tcPr",
                "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"
                        + " hideMark"),
        SECTION(
                "w:sectPr",
                "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
                        + " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid");

        private final String element;
        private final String order;

        Kind(String element, String order) {
            this.element = element;
            this.order = order;
        }
    }

    private static final Map<Kind, Map<String, Integer>> PLACES = places();

    private final Kind kind;
    private final Map<String, Integer> places;
    private final @Nullable String[] children;

    Properties(Kind kind) {
        this.kind = kind;
        this.places = Objects.requireNonNull(PLACES.get(kind));
        this.children = new String[places.size()];
    }

    private static Map<Kind, Map<String, Integer>> places() {
        Map<Kind, Map<String, Integer>> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, Integer> places = new HashMap<>();
            for (String name : kind.order.split(" ", -1)) {
                places.put(name, places.size());
            }
            all.put(kind, Map.copyOf(places));
        }
        return all;
    }

    static Properties paragraph() {
        return new Properties(Kind.PARAGRAPH);
    }

    static Properties run() {
        return new Properties(Kind.RUN);
    }

    /** A switch, such as {@code <w:keepNext/>}. */
    Properties on(String name) {
        return put(name, "<w:" + name + "/>");
    }

    /** A child with a {@code w:val}. */
    Properties value(String name, String value) {
        return put(name, "<w:" + name + " w:val=\"" + value + "\"/>");
    }

    Properties value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** A child with these attributes, as written: {@code w:left="360"}. */
    Properties with(String name, String attributes) {
        return put(name, "<w:" + name + " " + attributes + "/>");
    }

    /** A child that has children; written as it is. */
    Properties holding(String name, String content) {
        return put(name, "<w:" + name + ">" + content + "</w:" + name + ">");
    }

    /** A child written elsewhere; several of one name may follow each other where the schema lets them. */
    Properties put(String name, String xml) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(kind.element + " has no " + name);
        }
        String before = children[place];
        children[place] = before == null || !name.endsWith("Reference") ? xml : before + xml;
        return this;
    }

    /** Writes the element, or nothing where it would be empty. */
    void writeTo(StringBuilder out) {
        if (Arrays.stream(children).allMatch(Objects::isNull)) {
            return;
        }
        out.append('<').append(kind.element).append('>');
        for (String child : children) {
            if (child != null) {
                out.append(child);
            }
        }
        out.append("</").append(kind.element).append('>');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
