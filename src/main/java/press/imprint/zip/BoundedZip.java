package press.imprint.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.imprint.zip.ZipRefusedException.Reason;

/**
 * Reads members of an untrusted ZIP within bounds, from memory to memory: nothing is ever unpacked to disk.
 *
 * <p>The central directory alone says what is there. Refused are duplicate, climbing, absolute and otherwise unsafe
 * names, links, encrypted members, members that share bytes, members whose local name differs from the directory's, and
 * whatever exceeds the {@link Bounds}; sizes are counted while inflating, since headers lie. Checksums are verified.
 */
public final class BoundedZip {

    /**
     * How much an archive may hold.
     *
     * @param members most members
     * @param memberBytes most bytes of one member, unpacked
     * @param totalBytes most bytes of all members that are read, unpacked
     * @param ratio most bytes out for one byte in, beyond the first MiB
     */
    public record Bounds(int members, long memberBytes, long totalBytes, int ratio) {

        /** 10,000 members, 64 MiB each, 256 MiB together, a hundredfold. */
        public static final Bounds DEFAULT = new Bounds(10_000, 64L << 20, 256L << 20, 100);

        public Bounds {
            if (members < 1 || memberBytes < 1 || totalBytes < 1 || ratio < 1) {
                throw new IllegalArgumentException("bounds are positive");
            }
            if (memberBytes > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException("a member is read into memory: at most 2 GiB");
            }
        }
    }

    private static final long RATIO_FREE = 1L << 20;

    private final byte[] archive;
    private final Bounds bounds;
    private final Map<String, Member> members;
    private long total;

    private BoundedZip(byte[] archive, Bounds bounds, Map<String, Member> members) {
        this.archive = archive;
        this.bounds = bounds;
        this.members = members;
    }

    /**
     * Opens the archive held by these bytes, which must not change while it is used, with {@link Bounds#DEFAULT}.
     *
     * @throws ZipRefusedException where it breaks a rule of safety, or is no archive
     */
    public static BoundedZip of(byte[] bytes) throws IOException {
        return of(bytes, Bounds.DEFAULT);
    }

    /**
     * Opens the archive held by these bytes, which must not change while it is used.
     *
     * @throws ZipRefusedException where it breaks a rule of safety, or is no archive
     */
    public static BoundedZip of(byte[] bytes, Bounds bounds) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Member member : new DirectoryReader(bytes, bounds.members).read()) {
            members.put(member.name(), member);
        }
        return new BoundedZip(bytes, bounds, members);
    }

    /** Names of the members in the order of the directory; folders are left out. */
    public List<String> names() {
        List<String> names = new ArrayList<>(members.size());
        for (String name : members.keySet()) {
            if (!name.endsWith("/")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether there is a member of this name. */
    public boolean holds(String name) {
        return members.containsKey(name) && !name.endsWith("/");
    }

    /**
     * The bytes of a member, or nothing where there is none of that name.
     *
     * @throws ZipRefusedException where it is larger than the bounds allow, damaged, or packed in an unknown way
     */
    public Optional<byte[]> read(String name) throws IOException {
        Member member = members.get(name);
        if (member == null || name.endsWith("/")) {
            return Optional.empty();
        }
        byte[] bytes = unpack(member);
        check(member, bytes);
        return Optional.of(bytes);
    }

    private byte[] unpack(Member member) throws ZipRefusedException {
        return switch (member.method()) {
            case Records.STORED -> stored(member);
            case Records.DEFLATED -> inflated(member);
            default ->
                throw new ZipRefusedException(
                        Reason.UNSUPPORTED,
                        member.name() + " is packed by method " + member.method()
                                + "; only stored and deflated are read");
        };
    }

    private byte[] stored(Member member) throws ZipRefusedException {
        charge(member, member.packed());
        return Arrays.copyOfRange(archive, member.data(), member.data() + (int) member.packed());
    }

    private byte[] inflated(Member member) throws ZipRefusedException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, member.data(), (int) member.packed());
            long hint = Math.min(Math.min(member.size(), bounds.memberBytes), member.packed() * 8 + 4096);
            byte[] bytes = new byte[(int) Math.max(hint, 16)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, bounds.memberBytes + 1));
                }
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && !inflater.finished()) {
                    throw damaged(member, "is cut off");
                }
                length += more;
                charge(member, length);
            }
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new ZipRefusedException(
                    Reason.DAMAGED, member.name() + " is damaged: its data cannot be inflated", e);
        } finally {
            inflater.end();
        }
    }

    /** Counts what a member has unpacked to so far; reading it again costs nothing. */
    private void charge(Member member, long length) throws ZipRefusedException {
        if (length > bounds.memberBytes) {
            throw new ZipRefusedException(
                    Reason.MEMBER_TOO_LARGE, member.name() + " is larger than " + bounds.memberBytes + " bytes");
        }
        if (length > RATIO_FREE && length / bounds.ratio > member.packed()) {
            throw new ZipRefusedException(
                    Reason.RATIO_TOO_HIGH,
                    member.name() + " unpacks to more than " + bounds.ratio + " times its size in the archive");
        }
        if (length > member.charged) {
            total += length - member.charged;
            member.charged = length;
        }
        if (total > bounds.totalBytes) {
            throw new ZipRefusedException(
                    Reason.ARCHIVE_TOO_LARGE, "the archive unpacks to more than " + bounds.totalBytes + " bytes");
        }
    }

    private static void check(Member member, byte[] bytes) throws ZipRefusedException {
        if (bytes.length != member.size()) {
            throw damaged(member, "has " + bytes.length + " bytes where the directory says " + member.size());
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != member.crc()) {
            throw damaged(member, "does not match its checksum");
        }
    }

    private static ZipRefusedException damaged(Member member, String how) {
        return new ZipRefusedException(Reason.DAMAGED, member.name() + " is damaged: it " + how);
    }
}
