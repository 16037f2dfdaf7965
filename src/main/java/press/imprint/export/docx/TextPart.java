package press.imprint.export.docx;

/**
 * A part with text while it is written: its markup, and what it refers to. The document is one, the footnotes another.
 *
 * @param xml markup so far
 * @param relationships what the part's r:ids mean
 */
record TextPart(WordXml xml, Relationships relationships) {

    static TextPart empty() {
        return new TextPart(new WordXml(), new Relationships());
    }
}
