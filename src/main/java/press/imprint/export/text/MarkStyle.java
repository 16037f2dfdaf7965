package press.imprint.export.text;

/** Whether marks of text show. */
public enum MarkStyle {
    /** Words only. */
    NONE,
    /** {@code *strong*}, {@code _emphasis_}, {@code ~~struck~~}, and code in backquotes. */
    ASCII
}
