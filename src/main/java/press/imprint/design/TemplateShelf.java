package press.imprint.design;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** Hands FreeMarker templates of the shelf, and nothing that is not one. */
final class TemplateShelf implements TemplateLoader {

    private final Shelf shelf;
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    TemplateShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        int slash = name.indexOf('/');
        if (slash < 0 || !Shelf.isName(name.substring(slash + 1))) {
            return null;
        }
        String ending = Shelf.TEMPLATE_ENDINGS.get(name.substring(0, slash));
        if (ending == null || !name.endsWith(ending)) {
            return null;
        }
        try {
            Optional<Shelf.Found> found = shelf.find(name, Place.LARGEST_TEXT);
            found.ifPresent(file -> shown.put(name, file.shown()));
            return found.orElse(null);
        } catch (DesignException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The name of a template's file as the user knows it. */
    String shown(@Nullable String name) {
        return name == null ? "" : shown.getOrDefault(name, name);
    }

    @Override
    public long getLastModified(Object source) {
        // A run sees one state of the shelf.
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        try {
            return new StringReader(text((Shelf.Found) source));
        } catch (DesignException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void closeTemplateSource(Object source) {}

    static String text(Shelf.Found found) throws DesignException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(found.bytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DesignException(
                    DiagnosticCode.TEMPLATE_INVALID,
                    found.shown(),
                    Span.NONE,
                    "not UTF-8 text; save the file as UTF-8",
                    e);
        }
    }
}
