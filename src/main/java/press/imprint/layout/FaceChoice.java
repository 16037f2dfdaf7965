package press.imprint.layout;

/**
 * Which face words ask for.
 *
 * @param family id of the family
 * @param language BCP 47 tag of the words, or the empty string: it decides between fonts for ideographs
 */
record FaceChoice(String family, boolean bold, boolean italic, String language) {}
