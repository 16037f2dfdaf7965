package press.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

class PicturesTest {

    private static final Span PLACE = Span.at(2, 5);

    private final Diagnostics diagnostics = new Diagnostics("story.md");

    private static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format, boolean progressive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] sample(Picture.Kind kind) {
        return encoded(image(31, 17, BufferedImage.TYPE_INT_RGB), kind.name(), false);
    }

    private Optional<Picture> of(byte[] bytes) {
        return Pictures.of(bytes, Limits.DEFAULT, diagnostics, PLACE);
    }

    private DiagnosticCode said() {
        assertThat(diagnostics.list()).hasSize(1);
        assertThat(diagnostics.list().get(0).at()).isEqualTo(PLACE);
        return diagnostics.list().get(0).code();
    }

    @ParameterizedTest
    @EnumSource(Picture.Kind.class)
    void tellsKindAndSizeWithoutDecoding(Picture.Kind kind) {
        assertThat(of(sample(kind))).hasValueSatisfying(picture -> {
            assertThat(picture.kind()).isEqualTo(kind);
            assertThat(picture.width()).isEqualTo(31);
            assertThat(picture.height()).isEqualTo(17);
        });
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_GRAY
            })
    void readsAllTypesOfPngAlsoInterlaced(int type) {
        for (int[] size : new int[][] {{1, 1}, {2, 3}, {5, 4}, {9, 8}, {33, 2}, {100, 77}}) {
            for (boolean interlaced : new boolean[] {false, true}) {
                assertThat(of(encoded(image(size[0], size[1], type), "png", interlaced)))
                        .as("%d by %d, interlaced %s", size[0], size[1], interlaced)
                        .isPresent();
            }
        }
    }

    @Test
    void readsProgressiveJpegs() {
        assertThat(of(encoded(image(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", true)))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Picture.Kind.class)
    void findsEveryCut(Picture.Kind kind) {
        byte[] whole = sample(kind);
        for (int length = 0; length < whole.length; length++) {
            assertThat(of(Arrays.copyOf(whole, length)))
                    .as("cut to %d of %d", length, whole.length)
                    .isEmpty();
        }
        assertThat(diagnostics.list()).allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.PICTURE_DAMAGED));
    }

    @Test
    void findsEveryFlippedByteOfAPng() {
        byte[] whole = sample(Picture.Kind.PNG);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            assertThat(of(damaged)).as("byte %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Picture.Kind.class)
    void damageNeverDoesMoreThanBeSaid(Picture.Kind kind) {
        byte[] whole = sample(kind);
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = whole.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            of(damaged);
        }
    }

    @Test
    void bytesBehindTheEndAreHarmless() {
        for (Picture.Kind kind : Picture.Kind.values()) {
            byte[] whole = sample(kind);
            assertThat(of(Arrays.copyOf(whole, whole.length + 10))).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'RIFF\u0001\u0001\u0001\u0001WEBPVP8 ', WebP",
        "'\u0001\u0001\u0001 ftypavif    ', AVIF",
        "'\u0001\u0001\u0001 ftypheic    ', HEIC",
        "'<?xml version=\"1.0\"?><svg/>', SVG",
        "'plain words, no picture', no picture",
    })
    void namesKindsThatCannotBeHeld(String content, String expected) {
        assertThat(of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_DAMAGED);
        assertThat(diagnostics.list().get(0).detail()).contains(expected);
    }

    @Test
    void refusesMorePixelsThanTheLimitBeforeLookingFurther() {
        byte[] png = encoded(image(40, 30, BufferedImage.TYPE_INT_RGB), "png", false);
        Limits few = new Limits(1 << 20, 1199, 100, Duration.ofSeconds(1));
        assertThat(Pictures.of(png, few, diagnostics, PLACE)).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_TOO_LARGE);
        assertThat(diagnostics.list().get(0).detail()).contains("40 by 30 pixels");
    }

    @Test
    void takesPicturesBesideTheStoryOnce(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a.png"), sample(Picture.Kind.PNG));
        Files.write(folder.resolve("b.jpg"), sample(Picture.Kind.PNG));
        Files.writeString(folder.resolve("story.md"), "x");
        Source source = Source.file(folder.resolve("story.md"), "story.md", Limits.DEFAULT);
        Pictures pictures = new Pictures(source, Limits.DEFAULT, diagnostics);
        Optional<PictureId> first = pictures.take("a.png", PLACE);
        assertThat(first).isPresent();
        assertThat(pictures.take("a.png", PLACE)).isEqualTo(first);
        assertThat(pictures.take("b.jpg", PLACE)).isEqualTo(first);
        assertThat(pictures.taken()).hasSize(1).containsKey(first.orElseThrow());
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void saysAtEachPlaceThatAPictureIsMissing() {
        Pictures pictures = new Pictures(Source.of("x", new byte[1]), Limits.DEFAULT, diagnostics);
        assertThat(pictures.take("http://example.org/a.png", PLACE)).isEmpty();
        assertThat(pictures.take("http://example.org/a.png", Span.at(9, 1))).isEmpty();
        assertThat(diagnostics.list()).extracting(d -> d.at().startLine()).containsExactly(2, 9);
        assertThat(diagnostics.list()).allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.PICTURE_REMOTE));
    }

    @Test
    void takesPicturesFromDataUris() {
        byte[] gif = sample(Picture.Kind.GIF);
        String base64 = Base64.getEncoder().encodeToString(gif);
        Pictures pictures = new Pictures(Source.of("x", new byte[1]), Limits.DEFAULT, diagnostics);
        assertThat(pictures.take("data:image/gif;base64," + base64, PLACE)).hasValue(PictureId.of(gif));
        assertThat(pictures.take("DATA:;charset=x;base64,\n" + base64.replace("=", "%3D"), PLACE))
                .isPresent();
        assertThat(pictures.taken()).hasSize(1);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(pictures.take("data:image/gif;base64,!!!", PLACE)).isEmpty();
        assertThat(pictures.take("data:image/gif," + "x", PLACE)).isEmpty();
        assertThat(pictures.take("data:", PLACE)).isEmpty();
        assertThat(diagnostics.list())
                .hasSize(3)
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.PICTURE_DAMAGED));
        Limits few = new Limits(100, 1 << 20, 100, Duration.ofSeconds(1));
        Pictures bounded = new Pictures(Source.of("x", new byte[1]), few, diagnostics);
        assertThat(bounded.take("data:image/gif;base64," + base64, PLACE)).isEmpty();
        assertThat(diagnostics.list().get(3).code()).isEqualTo(DiagnosticCode.PICTURE_TOO_LARGE);
    }

    @Test
    void boundsAllPicturesOfAStoryTogether() {
        Limits few = new Limits(1 << 20, 600, 100, Duration.ofSeconds(1));
        Pictures pictures = new Pictures(Source.of("x", new byte[1]), few, diagnostics);
        int taken = 0;
        for (int i = 0; i < 8; i++) {
            byte[] png = encoded(image(20, 20 + i, BufferedImage.TYPE_INT_RGB), "png", false);
            taken += pictures.take(png, PLACE).isPresent() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(6);
        assertThat(diagnostics.list())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.PICTURE_TOO_LARGE));
    }
}
