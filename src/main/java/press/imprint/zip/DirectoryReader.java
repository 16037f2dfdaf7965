package press.imprint.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.zip.ZipRefusedException.Reason;

/** Reads the central directory of an untrusted archive (APPNOTE 4.3.12 to 4.3.16) and checks all that can be checked there. */
final class DirectoryReader {

    private static final int END_LENGTH = 22;
    private static final int LINK_MASK = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    private final byte[] archive;
    private final int most;
    /** Bytes in front of the archive proper, as in a self-extracting one. */
    private long shift;

    DirectoryReader(byte[] archive, int most) {
        this.archive = archive;
        this.most = most;
    }

    /** Where the directory is and how much it holds. */
    private record Extent(long count, long length, long offset, long end) {}

    /** A member and the bytes it takes in the archive. */
    private record Placed(Member member, long from, long to) {}

    List<Member> read() throws ZipRefusedException {
        Extent extent = extent(findEnd());
        if (extent.count > most) {
            throw new ZipRefusedException(
                    Reason.TOO_MANY_MEMBERS,
                    "the archive has " + extent.count + " members; at most " + most + " are read");
        }
        shift = extent.end - extent.length - extent.offset;
        if (extent.length < 0 || extent.offset < 0 || shift < 0) {
            throw damaged("the directory is not where the end of the archive says");
        }
        List<Placed> placed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long at = extent.end - extent.length;
        for (long i = 0; i < extent.count; i++) {
            need(at, 46, extent.end);
            if (int32((int) at) != Records.CENTRAL) {
                throw damaged("its directory is broken at member " + (i + 1));
            }
            Placed next = member((int) at, extent.end);
            if (!seen.add(next.member.name())) {
                throw new ZipRefusedException(Reason.DUPLICATE_NAME, "two members are called " + next.member.name());
            }
            placed.add(next);
            at += 46L + int16((int) at + 28) + int16((int) at + 30) + int16((int) at + 32);
        }
        if (at + 4 <= extent.end && int32((int) at) == Records.CENTRAL) {
            throw damaged("its directory holds more members than the end of the archive says");
        }
        return apart(placed);
    }

    /** The last end record whose comment fits: that of the outermost archive. */
    private int findEnd() throws ZipRefusedException {
        int least = Math.max(0, archive.length - END_LENGTH - Records.MAX16);
        for (int at = archive.length - END_LENGTH; at >= least; at--) {
            if (archive[at] == 'P' && int32(at) == Records.END && at + END_LENGTH + int16(at + 20) <= archive.length) {
                return at;
            }
        }
        throw damaged("it has no end record; the file is cut off or no ZIP");
    }

    private Extent extent(int end) throws ZipRefusedException {
        int count = int16(end + 10);
        long length = uint32(end + 12);
        long offset = uint32(end + 16);
        boolean large = count == Records.MAX16 || length == Records.MAX32 || offset == Records.MAX32;
        if (large && end >= 20 && int32(end - 20) == Records.LOCATOR64) {
            return extent64(end);
        }
        if (int16(end + 4) != 0 || int16(end + 6) != 0 || int16(end + 8) != count) {
            throw new ZipRefusedException(Reason.UNSUPPORTED, "the archive is one of several volumes");
        }
        return new Extent(count, length, offset, end);
    }

    private Extent extent64(int end) throws ZipRefusedException {
        // The Zip64 end stands right before its locator in every archive without extensible data.
        long at = end - 20L - 56;
        if (at < 0 || int32((int) at) != Records.END64) {
            at = int64(end - 20 + 8);
        }
        if (at < 0 || at + 56 > end - 20L || int32((int) at) != Records.END64) {
            throw damaged("its Zip64 end record is missing");
        }
        int record = (int) at;
        if (int32(record + 16) != 0 || int32(record + 20) != 0 || int64(record + 24) != int64(record + 32)) {
            throw new ZipRefusedException(Reason.UNSUPPORTED, "the archive is one of several volumes");
        }
        long count = int64(record + 32);
        if (count < 0) {
            throw damaged("its Zip64 end record is broken");
        }
        return new Extent(count, int64(record + 40), int64(record + 48), at);
    }

    private Placed member(int at, long end) throws ZipRefusedException {
        int flags = int16(at + 8);
        int nameLength = int16(at + 28);
        int extraLength = int16(at + 30);
        need(at, 46L + nameLength + extraLength + int16(at + 32), end);
        String name = checked(MemberName.decode(archive, at + 46, nameLength, (flags & Records.UTF8) != 0));
        if ((flags & 1) != 0 || (flags & 1 << 6) != 0 || (flags & 1 << 13) != 0) {
            throw new ZipRefusedException(Reason.ENCRYPTED, name + " needs a password");
        }
        int host = archive[at + 5] & 0xFF;
        int type = int32(at + 38) >>> 16 & LINK_MASK;
        if ((host == 3 || host == 19) && type != 0 && type != REGULAR && type != FOLDER) {
            throw new ZipRefusedException(Reason.NOT_A_FILE, name + " is a link or a special file");
        }
        long[] sizes = {uint32(at + 24), uint32(at + 20), uint32(at + 42)};
        sizes64(sizes, at + 46 + nameLength, extraLength, name);
        long local = sizes[2] + shift;
        int data = data(name, local, at + 46, nameLength);
        if (sizes[1] > archive.length - (long) data) {
            throw damaged(name + " reaches beyond the end of the file");
        }
        Member member = new Member(name, int16(at + 10), int32(at + 16), sizes[1], sizes[0], data);
        return new Placed(member, local, data + sizes[1]);
    }

    private static String checked(@Nullable String name) throws ZipRefusedException {
        if (name == null) {
            throw new ZipRefusedException(Reason.UNSAFE_NAME, "the name of a member is no UTF-8");
        }
        String fault = MemberName.fault(name);
        if (fault != null) {
            throw new ZipRefusedException(Reason.UNSAFE_NAME, "the name of a member " + fault + ": " + name);
        }
        return name;
    }

    /** Numbers that do not fit into 32 bits stand in extra field 1, in the order size, packed size, offset (4.5.3). */
    private void sizes64(long[] sizes, int extra, int extraLength, String name) throws ZipRefusedException {
        if (sizes[0] != Records.MAX32 && sizes[1] != Records.MAX32 && sizes[2] != Records.MAX32) {
            return;
        }
        int end = extra + extraLength;
        for (int at = extra; at + 4 <= end; at += 4 + int16(at + 2)) {
            if (int16(at) == 1) {
                int field = at + 4;
                int fieldEnd = Math.min(end, field + int16(at + 2));
                for (int i = 0; i < 3; i++) {
                    if (sizes[i] == Records.MAX32 && field + 8 <= fieldEnd) {
                        sizes[i] = int64(field);
                        field += 8;
                    }
                }
                break;
            }
        }
        if (sizes[0] < 0 || sizes[1] < 0 || sizes[2] < 0) {
            throw damaged(name + " has an impossible size");
        }
    }

    /** Where the data starts, told by the local header, which must be there and bear the same name. */
    private int data(String name, long local, int nameAt, int nameLength) throws ZipRefusedException {
        if (local < 0 || local + 30 > archive.length || int32((int) local) != Records.LOCAL) {
            throw damaged(name + " is not where the directory says");
        }
        int at = (int) local;
        int localLength = int16(at + 26);
        long data = local + 30 + localLength + int16(at + 28);
        if (data > archive.length) {
            throw damaged(name + " is cut off");
        }
        if (!Arrays.equals(archive, at + 30, at + 30 + localLength, archive, nameAt, nameAt + nameLength)) {
            throw damaged(name + " has another name in front of its data than in the directory");
        }
        return (int) data;
    }

    /** Members may not share bytes: the trick of the densest bombs. */
    private static List<Member> apart(List<Placed> placed) throws ZipRefusedException {
        List<Placed> byPlace = new ArrayList<>(placed);
        byPlace.sort(Comparator.comparingLong(Placed::from));
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i - 1).to > byPlace.get(i).from) {
                throw new ZipRefusedException(
                        Reason.OVERLAP,
                        byPlace.get(i - 1).member.name() + " and "
                                + byPlace.get(i).member.name() + " share bytes");
            }
        }
        return placed.stream().map(Placed::member).toList();
    }

    private static void need(long at, long length, long end) throws ZipRefusedException {
        if (at < 0 || at + length > end) {
            throw damaged("its directory is cut off");
        }
    }

    private static ZipRefusedException damaged(String how) {
        return new ZipRefusedException(Reason.DAMAGED, "the ZIP is damaged: " + how);
    }

    private int int16(int at) {
        return (archive[at] & 0xFF) | (archive[at + 1] & 0xFF) << 8;
    }

    private int int32(int at) {
        return int16(at) | int16(at + 2) << 16;
    }

    private long uint32(int at) {
        return int32(at) & 0xFFFF_FFFFL;
    }

    private long int64(int at) {
        return uint32(at) | (long) int32(at + 4) << 32;
    }
}
