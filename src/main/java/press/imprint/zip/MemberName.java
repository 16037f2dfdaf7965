package press.imprint.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a member of an archive may be called, and how its name is written (APPNOTE 4.4.17 and appendix D). */
final class MemberName {

    /** Code page 437 from 0x80 on: what names without the UTF-8 flag are in (appendix D.1). */
    private static final String CODE_PAGE_437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»"
            + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

    private MemberName() {}

    /** What is unsafe about a name, or null where nothing is. A folder's name ends in a slash. */
    static @Nullable String fault(String name) {
        if (name.isEmpty()) {
            return "is empty";
        }
        if (name.charAt(0) == '/') {
            return "is absolute";
        }
        if (name.length() > 1 && name.charAt(1) == ':' && isAsciiLetter(name.charAt(0))) {
            return "starts with a drive letter";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                return "holds a backslash";
            }
            if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
                return "holds a control character";
            }
        }
        for (String step : name.split("/", -1)) {
            if (step.equals("..")) {
                return "climbs out of its folder";
            }
        }
        return null;
    }

    /** The stricter rule for names that Imprint writes: a plain relative path of a file. */
    static @Nullable String faultInWriting(String name) {
        String fault = fault(name);
        if (fault != null) {
            return fault;
        }
        for (String step : name.split("/", -1)) {
            if (step.isEmpty() || step.equals(".")) {
                return "has an empty step or is a folder";
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return "holds half a surrogate pair";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > 0xFFFF ? "is longer than 65,535 bytes" : null;
    }

    /** The name as text: UTF-8 where it is declared or fits, else code page 437. Null where the declared UTF-8 is none. */
    static @Nullable String decode(byte[] bytes, int from, int length, boolean utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return utf8 ? null : codePage437(bytes, from, length);
        }
    }

    private static String codePage437(byte[] bytes, int from, int length) {
        StringBuilder name = new StringBuilder(length);
        for (int i = from; i < from + length; i++) {
            int b = bytes[i] & 0xFF;
            name.append(b < 0x80 ? (char) b : CODE_PAGE_437.charAt(b - 0x80));
        }
        return name.toString();
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
