package press.imprint.read.epub;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import press.imprint.zip.BoundedZip;

/** Whether a book's words are encrypted. Obfuscated fonts are not words, and are not read at all. */
final class Protection {

    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Protection() {}

    static boolean isThere(BoundedZip zip) throws IOException, XMLStreamException {
        Optional<byte[]> encryption = zip.read("META-INF/encryption.xml");
        return encryption.isPresent()
                && Element.parse(encryption.get())
                        .within()
                        .filter(element -> element.name().equals("EncryptedData"))
                        .anyMatch(data -> data.first("EncryptionMethod")
                                .map(method -> !OF_FONTS.contains(method.attribute("Algorithm")))
                                .orElse(true));
    }
}
