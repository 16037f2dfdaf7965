package press.imprint.zip;

import java.io.IOException;
import press.imprint.diagnostic.Visible;

/** Says that an archive breaks a rule of safety, or is no sound archive, and which rule. */
public final class ZipRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The rule that is broken. */
    public enum Reason {
        /** No ZIP, or one that is cut off, contradicts itself or fails its checksum. */
        DAMAGED,
        /** More members than the bounds allow. */
        TOO_MANY_MEMBERS,
        /** A member larger than the bounds allow, counted while it was inflated. */
        MEMBER_TOO_LARGE,
        /** All members read so far are together larger than the bounds allow. */
        ARCHIVE_TOO_LARGE,
        /** A member that is packed so tightly that it can only be meant to exhaust the reader. */
        RATIO_TOO_HIGH,
        /** Two members of one name: programs differ in which one they see. */
        DUPLICATE_NAME,
        /** A name that climbs, is absolute, or holds a backslash or control character. */
        UNSAFE_NAME,
        /** A symbolic link or another thing that is neither file nor folder. */
        NOT_A_FILE,
        /** Members that share bytes. */
        OVERLAP,
        /** A member that needs a password. */
        ENCRYPTED,
        /** A way of compression other than stored and deflated, or an archive in several volumes. */
        UNSUPPORTED
    }

    private final Reason reason;

    ZipRefusedException(Reason reason, String detail) {
        super(Visible.of(detail));
        this.reason = reason;
    }

    ZipRefusedException(Reason reason, String detail, Throwable cause) {
        super(Visible.of(detail), cause);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }
}
