package press.imprint.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipWriterTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.store("mimetype", utf8("application/epub+zip"));
            zip.deflate("a/text.txt", utf8("word ".repeat(1000)));
            zip.add("a/fixed.xml", ZipWriter.Deflated.of(utf8("<a/>".repeat(100))));
            try (OutputStream entry = zip.open("b/Zoë 日本.txt")) {
                for (int i = 0; i < 1000; i++) {
                    entry.write(utf8("line " + i + "\n"));
                }
                entry.write('!');
            }
            zip.deflate("empty", new byte[0]);
            try (OutputStream entry = zip.open("empty-too")) {
                entry.write(new byte[0]);
            }
            assertThat(zip.count()).isEqualTo(6);
        }
        return out.toByteArray();
    }

    /** All entries in order, as the JDK's streaming reader sees them. */
    private static Map<String, byte[]> stream(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void otherReadersSeeTheSameEntries(@TempDir Path folder) throws IOException {
        byte[] archive = sample();
        Map<String, byte[]> streamed = stream(archive);
        assertThat(streamed.keySet())
                .containsExactly("mimetype", "a/text.txt", "a/fixed.xml", "b/Zoë 日本.txt", "empty", "empty-too");
        BoundedZip bounded = BoundedZip.of(archive);
        assertThat(bounded.names()).containsExactlyElementsOf(streamed.keySet());
        Path file = Files.write(folder.resolve("a.zip"), archive);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, byte[]> entry : streamed.entrySet()) {
                ZipEntry found = zip.getEntry(entry.getKey());
                assertThat(zip.getInputStream(found).readAllBytes()).isEqualTo(entry.getValue());
                assertThat(found.getTimeLocal()).isEqualTo(ZipWriter.EPOCH);
                assertThat(found.getExtra()).isNull();
                assertThat(bounded.read(entry.getKey())).hasValue(entry.getValue());
            }
        }
        assertThat(streamed.get("b/Zoë 日本.txt")).hasSize(8890 + 1);
    }

    @Test
    void theMediaTypeOfAnEpubIsWhereOcfWantsIt() throws IOException {
        byte[] archive = sample();
        // OCF 3.3, section 4.3.3: name at 30, content at 38, no extra field, not compressed.
        assertThat(new String(archive, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(HexFormat.of().formatHex(archive, 0, 30))
                .isEqualTo("504b0304" + "0a00" + "0000" + "0000" + "00002100" + "6f61ab2c" + "14000000" + "14000000"
                        + "0800" + "0000");
    }

    @Test
    void isTheSameInEveryZoneAndLocale() throws IOException {
        byte[] archive = sample();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.of("tr"));
            assertThat(sample()).isEqualTo(archive);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void carriesAGivenTimeAndClampsWhatAZipCannotSay() throws IOException {
        assertThat(timeOf(LocalDateTime.of(2026, 11, 24, 15, 30, 43)))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 15, 30, 42));
        assertThat(timeOf(LocalDateTime.of(1969, 7, 20, 20, 17))).isEqualTo(ZipWriter.EPOCH);
        assertThat(timeOf(LocalDateTime.of(2500, 1, 1, 0, 0))).isEqualTo(LocalDateTime.of(2107, 12, 31, 23, 59, 58));
    }

    private static LocalDateTime timeOf(LocalDateTime time) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out, 9, time)) {
            zip.store("a", new byte[1]);
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            return in.getNextEntry().getTimeLocal();
        }
    }

    @Test
    void storesWhatCompressionDoesNotMakeSmaller() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.deflate("short", utf8("abc"));
        }
        assertThat(out.toByteArray()[8]).isZero();
        assertThat(stream(out.toByteArray()).get("short")).isEqualTo(utf8("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/a", "../a", "a/../b", "a/..", "a\\b", "a\0b", "a\nb", "a/", "a//b", "./a", "C:a", "a\u0085",
                "\uD800"
            })
    void refusesUnsafeNames(String name) throws IOException {
        try (ZipWriter zip = new ZipWriter(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> zip.store(name, new byte[0])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> zip.open(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesNamesTwiceAlsoInAnotherCase() throws IOException {
        try (ZipWriter zip = new ZipWriter(new ByteArrayOutputStream())) {
            zip.store("word/media/image1.png", new byte[0]);
            assertThatThrownBy(() -> zip.deflate("word/media/image1.png", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("there already");
            assertThatThrownBy(() -> zip.open("word/Media/IMAGE1.png")).isInstanceOf(IllegalArgumentException.class);
            zip.store("word/media/image2.png", new byte[0]);
        }
    }

    @Test
    void oneEntryAtATime() throws IOException {
        ZipWriter zip = new ZipWriter(new ByteArrayOutputStream());
        OutputStream entry = zip.open("a");
        assertThatThrownBy(() -> zip.store("b", new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(zip::close).isInstanceOf(IOException.class).hasMessageContaining("never closed");
        assertThatThrownBy(() -> entry.write(1)).isInstanceOf(IOException.class);
        entry.close();
        zip.close();
        assertThatThrownBy(() -> zip.store("c", new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void writesNoDirectoryAfterAFailure() throws IOException {
        ByteArrayOutputStream below = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            private int left = 100;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("disk full");
                }
                below.write(b);
            }
        };
        ZipWriter zip = new ZipWriter(failing);
        assertThatThrownBy(() -> zip.store("a", new byte[200])).hasMessage("disk full");
        assertThatThrownBy(() -> zip.store("b", new byte[1])).hasMessageContaining("broken");
        zip.close();
        assertThat(below.size()).isEqualTo(100);
    }

    @Property(tries = 100)
    void whateverIsWrittenIsReadAgain(@ForAll @Size(max = 8) Map<Integer, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> expected = new LinkedHashMap<>();
        try (ZipWriter zip = new ZipWriter(out)) {
            for (Map.Entry<Integer, byte[]> part : parts.entrySet()) {
                String name = "p" + part.getKey();
                expected.put(name, part.getValue());
                switch (Math.floorMod(part.getKey(), 4)) {
                    case 0 -> zip.store(name, part.getValue());
                    case 1 -> zip.deflate(name, part.getValue());
                    case 2 -> zip.add(name, ZipWriter.Deflated.of(part.getValue()));
                    default -> {
                        try (OutputStream entry = zip.open(name)) {
                            entry.write(part.getValue());
                        }
                    }
                }
            }
        }
        BoundedZip zip = BoundedZip.of(out.toByteArray());
        Map<String, byte[]> streamed = stream(out.toByteArray());
        assertThat(zip.names()).containsExactlyElementsOf(expected.keySet());
        assertThat(streamed.keySet()).containsExactlyElementsOf(expected.keySet());
        for (Map.Entry<String, byte[]> part : expected.entrySet()) {
            assertThat(zip.read(part.getKey())).hasValue(part.getValue());
            assertThat(streamed.get(part.getKey())).isEqualTo(part.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 70_000})
    void writesZip64OnlyWhenTheCountNeedsIt(int count, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipWriter zip = new ZipWriter(out)) {
            byte[] content = utf8("x");
            for (int i = 0; i < count; i++) {
                zip.store("n" + i, content);
            }
        }
        byte[] archive = Files.readAllBytes(file);
        boolean zip64 = archive[archive.length - 42] == 'P' && archive[archive.length - 39] == 7;
        assertThat(zip64).isEqualTo(count >= 65_535);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(count);
            assertThat(zip.getInputStream(zip.getEntry("n" + (count - 1))).readAllBytes())
                    .isEqualTo(utf8("x"));
        }
        BoundedZip.Bounds wide = new BoundedZip.Bounds(100_000, 1 << 20, 1 << 20, 100);
        assertThat(BoundedZip.of(archive, wide).names()).hasSize(count);
        assertThatThrownBy(() -> BoundedZip.of(archive))
                .isInstanceOfSatisfying(
                        ZipRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(ZipRefusedException.Reason.TOO_MANY_MEMBERS));
    }

    @Test
    @Tag("slow")
    void anEntryOfMoreThanFourGibibytesIsStreamedAndReadByOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.zip");
        long size = 0;
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipWriter zip = new ZipWriter(out, 1, ZipWriter.EPOCH)) {
            try (OutputStream entry = zip.open("large")) {
                for (; size <= 0xFFFF_FFFFL; size += zeros.length) {
                    entry.write(zeros);
                }
            }
            zip.store("last", utf8("last"));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("large").getSize()).isEqualTo(size);
            assertThat(zip.getInputStream(zip.getEntry("last")).readAllBytes()).isEqualTo(utf8("last"));
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            in.getNextEntry();
            assertThat(in.getNextEntry().getName()).isEqualTo("last");
        }
        BoundedZip zip = BoundedZip.of(Files.readAllBytes(file));
        assertThat(zip.names()).containsExactly("large", "last");
        assertThat(zip.read("last")).hasValue(utf8("last"));
    }

    /** Leaves holes where there are only zeros, so that the file takes next to no room. */
    private static final class Sparse extends OutputStream {
        private final FileChannel channel;

        Sparse(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length >= 1 << 20) {
                channel.position(channel.position() + length);
            } else {
                channel.write(ByteBuffer.wrap(bytes, from, length));
            }
        }
    }

    @Test
    @Tag("slow")
    void anArchiveOfMoreThanFourGibibytesIsReadByOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.zip");
        byte[] zeros = new byte[64 << 20];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipWriter zip = new ZipWriter(new Sparse(channel))) {
            for (int i = 0; i < 66; i++) {
                zip.store("n" + i, zeros);
            }
            zip.store("last", utf8("last"));
            assertThat(zip.length()).isGreaterThan(0xFFFF_FFFFL);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(67);
            assertThat(zip.getInputStream(zip.getEntry("last")).readAllBytes()).isEqualTo(utf8("last"));
        }
    }
}
