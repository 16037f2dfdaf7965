package press.imprint.export;

/**
 * A format that Imprint writes.
 *
 * @param name as in {@code --to}: lower case
 * @param ending end of the file's name, without the dot
 * @param mediaType IANA media type
 * @param description one line for people
 */
public record OutputFormat(String name, String ending, String mediaType, String description) {}
