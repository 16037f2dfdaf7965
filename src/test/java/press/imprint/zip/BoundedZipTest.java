package press.imprint.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.zip.ZipRefusedException.Reason;

class BoundedZipTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive by the JDK, whose names are then changed in the bytes: no sound writer would make them. */
    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8("content of " + name + " ".repeat(50)));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] renamed(byte[] archive, String from, String to) {
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int find(byte[] archive, int signature, int nth) {
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int seen = 0;
        for (int i = 0; i + 4 <= archive.length; i++) {
            if (in.getInt(i) == signature && seen++ == nth) {
                return i;
            }
        }
        throw new AssertionError("no such record");
    }

    private static Reason refusal(byte[] archive) {
        return refusal(archive, BoundedZip.Bounds.DEFAULT);
    }

    private static Reason refusal(byte[] archive, BoundedZip.Bounds bounds) {
        ZipRefusedException refused = catchThrowableOfType(ZipRefusedException.class, () -> {
            BoundedZip zip = BoundedZip.of(archive, bounds);
            for (String name : zip.names()) {
                zip.read(name);
            }
        });
        return refused == null ? null : refused.reason();
    }

    @Test
    void readsWhatOthersWrite() throws IOException {
        BoundedZip zip = BoundedZip.of(archive("a.txt", "folder/", "folder/Zoë.txt"));
        assertThat(zip.names()).containsExactly("a.txt", "folder/Zoë.txt");
        assertThat(zip.read("a.txt")).hasValue(utf8("content of a.txt" + " ".repeat(50)));
        assertThat(zip.read("b.txt")).isEmpty();
        assertThat(zip.read("folder/")).isEmpty();
        assertThat(zip.holds("folder/Zoë.txt")).isTrue();
        assertThat(zip.holds("folder/")).isFalse();
    }

    @Test
    void readsAnArchiveBehindOtherBytesAndBeforeAComment() throws IOException {
        byte[] plain = archive("a.txt");
        byte[] moved = Arrays.copyOf(utf8("#!/bin/sh\n"), 10 + plain.length + 3);
        System.arraycopy(plain, 0, moved, 10, plain.length);
        moved[10 + plain.length - 2] = 3;
        assertThat(BoundedZip.of(moved).read("a.txt")).isPresent();
    }

    @Test
    void readsNamesInCodePage437() throws IOException {
        byte[] archive = renamed(archive("Zo_.txt"), "Zo_.txt", "Zo\u0089.txt");
        archive[7] &= ~8;
        archive[find(archive, Records.CENTRAL, 0) + 9] &= ~8;
        assertThat(BoundedZip.of(archive).names()).containsExactly("Zoë.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a/b", "a\\..", "a\0bc", "a/..", "a\u001Bbc", "C:/a"})
    void refusesUnsafeNames(String name) throws IOException {
        String plain = "wxyz".substring(0, name.length());
        assertThat(refusal(renamed(archive(plain), plain, name))).isEqualTo(Reason.UNSAFE_NAME);
    }

    @Test
    void refusesDuplicateNames() throws IOException {
        assertThat(refusal(renamed(archive("one", "two"), "two", "one"))).isEqualTo(Reason.DUPLICATE_NAME);
    }

    @Test
    void refusesLinksAndSpecialFiles() throws IOException {
        byte[] archive = archive("one");
        int record = find(archive, Records.CENTRAL, 0);
        archive[record + 5] = 3;
        archive[record + 41] = (byte) 0xA1;
        assertThat(refusal(archive)).isEqualTo(Reason.NOT_A_FILE);
        archive[record + 41] = (byte) 0x81;
        assertThat(refusal(archive)).isNull();
    }

    @Test
    void refusesEncryptedMembersAndUnknownMethods() throws IOException {
        byte[] archive = archive("one");
        archive[find(archive, Records.CENTRAL, 0) + 8] |= 1;
        assertThat(refusal(archive)).isEqualTo(Reason.ENCRYPTED);
        byte[] other = archive("one");
        other[find(other, Records.CENTRAL, 0) + 10] = 12;
        assertThat(refusal(other)).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void refusesMembersThatShareBytes() throws IOException {
        byte[] archive = archive("one", "two");
        int first = find(archive, Records.CENTRAL, 0);
        int second = find(archive, Records.CENTRAL, 1);
        ByteBuffer out = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(first + 20, out.getInt(second + 42) + 10);
        assertThat(refusal(archive)).isEqualTo(Reason.OVERLAP);
    }

    @Test
    void refusesANameInFrontOfTheDataThatTheDirectoryDoesNotHave() throws IOException {
        byte[] archive = archive("one");
        archive[30] = 'O';
        assertThat(refusal(archive)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesWhatDoesNotMatchItsChecksum() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.store("a", utf8("some content"));
        }
        byte[] archive = out.toByteArray();
        archive[31] ^= 1;
        assertThat(refusal(archive)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] archive = archive("one", "two");
        for (int length = 0; length < archive.length; length++) {
            assertThat(refusal(Arrays.copyOf(archive, length)))
                    .as("cut to %d", length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void boundsAreCountedWhileInflatingWhateverTheHeadersSay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.deflate("zeros", new byte[8 << 20]);
        }
        byte[] bomb = out.toByteArray();
        assertThat(refusal(bomb)).isEqualTo(Reason.RATIO_TOO_HIGH);
        ByteBuffer lie = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        lie.putInt(find(bomb, Records.CENTRAL, 0) + 24, 10);
        assertThat(refusal(bomb)).isEqualTo(Reason.RATIO_TOO_HIGH);
        assertThat(refusal(bomb, new BoundedZip.Bounds(10, 1 << 20, 1 << 30, 2000)))
                .isEqualTo(Reason.MEMBER_TOO_LARGE);
        assertThat(refusal(bomb, new BoundedZip.Bounds(10, 1 << 30, 1 << 20, 2000)))
                .isEqualTo(Reason.ARCHIVE_TOO_LARGE);
        assertThat(refusal(bomb, new BoundedZip.Bounds(10, 1 << 30, 1 << 30, 2000)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void readingAgainCostsNothingOfTheTotal() throws IOException {
        byte[] noise = new byte[600];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.store("a", noise);
            zip.store("b", noise);
        }
        BoundedZip zip = BoundedZip.of(out.toByteArray(), new BoundedZip.Bounds(10, 1000, 1000, 100));
        for (int i = 0; i < 5; i++) {
            assertThat(zip.read("a")).hasValue(noise);
        }
        assertThat(catchThrowableOfType(ZipRefusedException.class, () -> zip.read("b"))
                        .reason())
                .isEqualTo(Reason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void damageAnywhereIsRefusedOrHarmlessAndNeverAnythingElse() throws IOException {
        byte[] archive = archive("one", "two", "three");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = archive.clone();
            for (int k = random.nextInt(3); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            refusal(damaged);
        }
    }
}
