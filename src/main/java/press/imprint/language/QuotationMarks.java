package press.imprint.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The marks that a language puts around quoted words, and around a quotation inside a quotation.
 *
 * <p>Source: CLDR, {@code delimiters} of each locale, but for three that follow the printers' rules where CLDR has no
 * say or none that printers use: French sets narrow no-break spaces inside guillemets and “ ” inside them (Imprimerie
 * nationale), Swiss German, French and Italian use « » and ‹ › without spaces (Schweizerische Bundeskanzlei,
 * Schreibweisungen), Danish and Norwegian inner marks as their language councils have them.
 *
 * @param open before a quotation, with the space that follows it, if any
 * @param close behind it, with the space before it, if any
 * @param innerOpen before a quotation inside a quotation
 * @param innerClose behind it
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

    /** As English has them: “ ” and ‘ ’. */
    public static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");

    private static final String TABLE = """
            “ ” ‘ ’ : en af az bn cy-GB da dz eo es-419 es-MX es-US es-AR es-CO es-CL es-PE eu fil ga gl gu haw hi id ig \
            jv kk km kn ko ku lo lv ml mn mr ms mt my ne or pa pt si sw ta te th tl to tr uz vi yo zh zu
            ‘ ’ “ ” : nl cy
            „ “ ‚ ‘ : de cs dsb et hsb is lb mk sk sl
            „ ” ‚ ’ : hr bs
            „ ” ’ ’ : sr
            „ “ „ “ : bg lt ka
            „ ” « » : pl ro mo
            „ ” » « : hu
            « » ‹ › : de-CH de-LI fr-CH it-CH rm am ti fa ps gsw
            «_ _» “ ” : fr
            «. .» “ ” : fr-CA
            « » “ ” : it es ca el pt-PT ast br sq pt-AO pt-MZ
            « » „ “ : ru uk be tk
            « » „ ” : ky
            « » ‘ ’ : nb nn no
            « » « » : hy
            ” ” ’ ’ : sv fi fo se he
            ” “ ’ ‘ : ar ur ug sd
            「 」 『 』 : ja zh-Hant zh-TW zh-HK zh-MO yue
            """;

    private static final Map<String, QuotationMarks> BY_TAG = read();

    /** The marks of a language; those of English where nothing is known. */
    public static QuotationMarks of(Language language) {
        QuotationMarks marks = BY_TAG.get(language.tag());
        if (marks == null && !language.region().isEmpty()) {
            marks = BY_TAG.get(language.primary() + "-" + language.region());
        }
        if (marks == null && language.script().equals("Hant")) {
            marks = BY_TAG.get("zh-Hant");
        }
        return marks == null ? BY_TAG.getOrDefault(language.primary(), ENGLISH) : marks;
    }

    /** Whether the outer marks are of the single kind, as in Dutch books. */
    public boolean isOuterSingle() {
        return open.equals("‘") || open.equals("‚") || open.equals("‹");
    }

    /** The pair that straight double marks stand for: the outer one unless that is of the single kind. */
    public QuotationMarks ofDouble() {
        return isOuterSingle() ? new QuotationMarks(innerOpen, innerClose, open, close) : this;
    }

    private static Map<String, QuotationMarks> read() {
        Map<String, QuotationMarks> marks = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.replace('_', '\u202F').replace('.', '\u00A0').split(" ", -1);
            QuotationMarks these = new QuotationMarks(words[0], words[1], words[2], words[3]);
            for (int i = 5; i < words.length; i++) {
                marks.put(words[i], these);
            }
        });
        return Map.copyOf(marks);
    }
}
