package press.imprint.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of binary file, told by their first bytes: for pictures, and to say what was given instead of text. */
enum Signature {
    PNG("a PNG picture"),
    JPEG("a JPEG picture"),
    GIF("a GIF picture"),
    WEBP("a WebP picture"),
    AVIF("an AVIF picture"),
    HEIC("a HEIC picture"),
    JPEG_XL("a JPEG XL picture"),
    JPEG_2000("a JPEG 2000 picture"),
    TIFF("a TIFF picture"),
    BMP("a BMP picture"),
    PHOTOSHOP("a Photoshop document"),
    PDF("a PDF document"),
    ZIP("a ZIP archive (as DOCX, ODT and EPUB files are)"),
    OLE("an old Microsoft Office document (.doc, .xls, .ppt)"),
    GZIP("a gzip archive"),
    XZ("an xz archive"),
    ZSTANDARD("a Zstandard archive"),
    SEVEN_ZIP("a 7z archive"),
    RAR("a RAR archive"),
    VIDEO("a video or sound file"),
    SOUND("a sound file"),
    FONT("a font"),
    SQLITE("an SQLite database"),
    PROGRAM("a program");

    private final String words;

    Signature(String words) {
        this.words = words;
    }

    /** With an article: "a PNG picture". */
    String words() {
        return words;
    }

    /** The kind that starts with these bytes, if it is one of them. */
    static Optional<Signature> of(byte[] bytes) {
        if (bytes.length < 8) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        Signature picture = picture(head, bytes.length);
        return Optional.ofNullable(picture != null ? picture : other(head));
    }

    private static @Nullable Signature picture(String head, int length) {
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return brand(head);
        }
        if (head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("II+\0")
                || head.startsWith("MM\0+")) {
            return TIFF;
        }
        if (head.startsWith("BM") && head.length() > 14 && head.startsWith("\0\0\0\0", 6) && size(head) == length) {
            return BMP;
        }
        if (head.startsWith("\0\0\0\fJXL ") || head.startsWith("\u00FF\n\u00FA")) {
            return JPEG_XL;
        }
        if (head.startsWith("\0\0\0\fjP  ")) {
            return JPEG_2000;
        }
        return head.startsWith("8BPS\0") ? PHOTOSHOP : null;
    }

    /** ISO base media (ISO/IEC 14496-12): the brand tells pictures from films. */
    private static Signature brand(String head) {
        if (head.length() < 12) {
            return VIDEO;
        }
        return switch (head.substring(8, 12).toLowerCase(Locale.ROOT)) {
            case "avif", "avis" -> AVIF;
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1" -> HEIC;
            default -> VIDEO;
        };
    }

    private static @Nullable Signature other(String head) {
        String[] starts = {
            "%PDF-",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "\u001F\u008B\b",
            "\u00FD7zXZ\0",
            "(\u00B5/\u00FD",
            "7z\u00BC\u00AF'\u001C",
            "Rar!\u001A\u0007",
            "\u001AE\u00DF\u00A3",
            "OggS\0",
            "RIFF",
            "ID3\u0002",
            "ID3\u0003",
            "ID3\u0004",
            "fLaC\0",
            "wOFF",
            "wOF2",
            "OTTO\0",
            "\0\u0001\0\0\0",
            "ttcf\0",
            "SQLite format 3\0",
            "\u007FELF",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u00CF\u00FA\u00ED\u00FE",
            "\0asm\u0001"
        };
        Signature[] kinds = {
            PDF, ZIP, ZIP, OLE, GZIP, XZ, ZSTANDARD, SEVEN_ZIP, RAR, VIDEO, SOUND, SOUND, SOUND, SOUND, SOUND, SOUND,
            FONT, FONT, FONT, FONT, FONT, SQLITE, PROGRAM, PROGRAM, PROGRAM, PROGRAM
        };
        for (int i = 0; i < starts.length; i++) {
            if (head.startsWith(starts[i]) && (!starts[i].equals("RIFF") || head.indexOf('\0') >= 0)) {
                return kinds[i];
            }
        }
        return null;
    }

    private static long size(String head) {
        return head.charAt(2) | head.charAt(3) << 8 | head.charAt(4) << 16 | (long) head.charAt(5) << 24;
    }
}
