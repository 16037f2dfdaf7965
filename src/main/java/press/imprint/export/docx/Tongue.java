package press.imprint.export.docx;

import java.util.Locale;
import java.util.Set;

/**
 * A language as Word needs it: which of the three kinds of script it is written in, since Word keeps a language and a
 * font for each (17.3.2.20).
 *
 * @param tag BCP 47
 * @param rightToLeft whether its script runs so
 * @param eastAsian whether it is written with ideographs, kana or hangul
 */
record Tongue(String tag, boolean rightToLeft, boolean eastAsian) {

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand", "Aran");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "ckb", "dv", "syr", "arc", "nqo", "arz", "azb",
            "bal", "glk", "lrc", "mzn", "prs", "skr", "ks");
    private static final Set<String> EAST_ASIAN_SCRIPTS =
            Set.of("Hans", "Hant", "Hani", "Jpan", "Hira", "Kana", "Hrkt", "Kore", "Hang", "Bopo");
    private static final Set<String> EAST_ASIAN_LANGUAGES = Set.of("zh", "ja", "ko", "yue", "wuu", "nan", "hak", "lzh");

    static Tongue of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript();
        String language = locale.getLanguage();
        boolean rightToLeft =
                script.isEmpty() ? RIGHT_TO_LEFT_LANGUAGES.contains(language) : RIGHT_TO_LEFT_SCRIPTS.contains(script);
        boolean eastAsian =
                script.isEmpty() ? EAST_ASIAN_LANGUAGES.contains(language) : EAST_ASIAN_SCRIPTS.contains(script);
        return new Tongue(tag, rightToLeft, eastAsian);
    }

    /** The attributes of {@code w:lang} and {@code w:themeFontLang}. */
    String attributes() {
        return "w:val=\"" + tag + "\"" + (eastAsian ? " w:eastAsia=\"" + tag + "\"" : "")
                + (rightToLeft ? " w:bidi=\"" + tag + "\"" : "");
    }
}
