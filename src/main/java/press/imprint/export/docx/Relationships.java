package press.imprint.export.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relationships of one part (ECMA-376 part 2, section 8.3): ids in order of first use, one for each target. */
final class Relationships {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private record Target(String type, String address, boolean external) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    /** A part of this package; the address is relative to the folder of the part that refers to it. */
    String part(String type, String address) {
        return id(new Target(type, address, false));
    }

    /** An address outside; only links of the reader's own choice are written so, never anything loaded unasked. */
    String link(String address) {
        return id(new Target(OFFICE + "hyperlink", address, true));
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, unused -> "rId" + (ids.size() + 1));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    byte[] bytes() {
        WordXml out = new WordXml().raw(WordXml.DECLARATION).raw("<Relationships xmlns=\"" + NAMESPACE + "\">");
        ids.forEach((target, id) -> {
            out.raw("<Relationship").attribute("Id", id).attribute("Type", target.type());
            out.attribute("Target", target.address());
            out.raw(target.external() ? " TargetMode=\"External\"/>" : "/>");
        });
        return out.raw("</Relationships>").bytes();
    }
}
