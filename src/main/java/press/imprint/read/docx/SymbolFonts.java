package press.imprint.read.docx;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signs of the two symbol fonts that texts use for ordinary characters. */
final class SymbolFonts {

    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String SMALL_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private SymbolFonts() {}

    /** The character meant by a code of a font; the private area from F000 on repeats the codes from 0 on. */
    static Optional<String> sign(String font, int written) {
        int code = written >= 0xF000 && written <= 0xF0FF ? written - 0xF000 : written;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> Optional.ofNullable(symbol(code));
            case "wingdings" -> Optional.ofNullable(wingdings(code));
            default ->
                written < 0xE000 || written > 0xF8FF
                        ? Optional.of(Character.toString(code))
                                .filter(text -> code >= 0x20 && Character.isDefined(code))
                        : Optional.empty();
        };
    }

    private static @Nullable String symbol(int code) {
        if (code >= 'A' && code <= 'Z') {
            return GREEK.substring(code - 'A', code - 'A' + 1);
        }
        if (code >= 'a' && code <= 'z') {
            return SMALL_GREEK.substring(code - 'a', code - 'a' + 1);
        }
        return switch (code) {
            case 0xA3 -> "≤";
            case 0xA5 -> "∞";
            case 0xAE -> "→";
            case 0xB0 -> "°";
            case 0xB1 -> "±";
            case 0xB3 -> "≥";
            case 0xB4 -> "×";
            case 0xB7 -> "•";
            case 0xB9 -> "≠";
            case 0xBB -> "≈";
            case 0xBC -> "…";
            case 0xD6 -> "√";
            default -> code >= ' ' && code < '@' ? Character.toString(code) : null;
        };
    }

    private static @Nullable String wingdings(int code) {
        return switch (code) {
            case 0x4A -> "☺";
            case 0x6C -> "●";
            case 0x6E -> "■";
            case 0x6F, 0xA8 -> "☐";
            case 0xA7 -> "▪";
            case 0xD8 -> "➢";
            case 0xDF -> "←";
            case 0xE0 -> "→";
            case 0xFB -> "✗";
            case 0xFC -> "✓";
            case 0xFD -> "☒";
            case 0xFE -> "☑";
            default -> null;
        };
    }
}
