package press.imprint.read.epub;

/** A piece of a parsed document. */
sealed interface Node permits Node.Characters, Element {

    /** Characters between tags. */
    record Characters(String text) implements Node {}
}
