package press.imprint.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Picture;
import press.imprint.diagnostic.DiagnosticCode;

/** Looks a picture's bytes over, without decoding it: kind, size, and whether all of it is there. */
final class PictureHeader {

    private PictureHeader() {}

    /** Why bytes are no usable picture. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        final DiagnosticCode code;
        /** Follows the picture's name: "is cut off". */
        final String detail;

        Unusable(DiagnosticCode code, String detail) {
            super(detail);
            this.code = code;
            this.detail = detail;
        }
    }

    /** Width and height in pixels. */
    record Size(int width, int height) {}

    static Picture read(byte[] bytes, Limits limits) throws Unusable {
        if (bytes.length > limits.fileBytes()) {
            throw new Unusable(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    "is larger than the limit of " + RegularFile.bytes(limits.fileBytes()));
        }
        Optional<Signature> signature = Signature.of(bytes);
        Picture.Kind kind = signature.isEmpty() ? null : kind(signature.get());
        if (kind == null) {
            throw unknown(bytes, signature);
        }
        // The limit on pixels comes first: what is looked at later may depend on them.
        Size size = switch (kind) {
            case PNG -> Png.size(bytes);
            case JPEG -> Jpeg.size(bytes);
            case GIF -> Gif.size(bytes);
        };
        if (size.width < 1 || size.height < 1) {
            throw damaged("says that it is " + size.width + " by " + size.height + " pixels");
        }
        if ((long) size.width * size.height > limits.picturePixels()) {
            throw new Unusable(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    "has " + size.width + " by " + size.height + " pixels; the limit is " + limits.picturePixels()
                            + ". Make it smaller, or raise the limit with --limit picture-pixels=N");
        }
        switch (kind) {
            case PNG -> Png.check(bytes);
            case JPEG -> Jpeg.check(bytes);
            case GIF -> Gif.check(bytes);
        }
        return new Picture(kind, size.width, size.height, bytes);
    }

    private static Picture.@Nullable Kind kind(Signature signature) {
        return switch (signature) {
            case PNG -> Picture.Kind.PNG;
            case JPEG -> Picture.Kind.JPEG;
            case GIF -> Picture.Kind.GIF;
            case WEBP,
                    AVIF,
                    HEIC,
                    JPEG_XL,
                    JPEG_2000,
                    TIFF,
                    BMP,
                    PHOTOSHOP,
                    PDF,
                    ZIP,
                    OLE,
                    GZIP,
                    XZ,
                    ZSTANDARD,
                    SEVEN_ZIP,
                    RAR,
                    VIDEO,
                    SOUND,
                    FONT,
                    SQLITE,
                    PROGRAM -> null;
        };
    }

    private static Unusable unknown(byte[] bytes, Optional<Signature> signature) {
        if (bytes.length == 0) {
            return damaged("is empty");
        }
        String what = signature.map(Signature::words).orElse(isSvg(bytes) ? "an SVG drawing" : "");
        return damaged(
                what.isEmpty()
                        ? "is no picture that can be told by its first bytes; PNG, JPEG and GIF are"
                        : "is " + what + ", which Imprint cannot hold yet; save it as PNG or JPEG");
    }

    private static boolean isSvg(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("<svg") || head.contains(":svg");
    }

    static Unusable damaged(String how) {
        return new Unusable(DiagnosticCode.PICTURE_DAMAGED, how);
    }

    static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    static int int32(byte[] bytes, int at) {
        return int16(bytes, at) << 16 | int16(bytes, at + 2);
    }
}
