package press.imprint.design;

/**
 * Something on the shelf, for lists.
 *
 * @param name the name by which it is asked for
 * @param description one line for people
 * @param where the folder it was found in, or {@code built in}
 */
public record ShelfItem(String name, String description, String where) {}
