package press.imprint.source;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/**
 * The one door for pictures; collects those of one story.
 *
 * <p>Their kind is told by their first bytes, their size by their header; nothing is decoded, but a picture that is cut
 * off or damaged is found. The same bytes are one picture, however often and under whatever names they come. One story,
 * one thread, one of these.
 */
public final class Pictures {

    /** How many times the limit for one picture all pictures of a story may take together. */
    private static final int STORY = 5;

    private static final int IN_MESSAGE = 120;

    private final Source source;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Map<PictureId, Picture> taken = new LinkedHashMap<>();
    private final Map<String, Optional<PictureId>> known = new HashMap<>();
    private final Map<String, Diagnostic> refused = new HashMap<>();
    private long pixels;
    private long bytes;

    /** An empty collection for the story of a source. */
    public Pictures(Source source, Limits limits, Diagnostics diagnostics) {
        this.source = source;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * The picture that the story names: beside the file, or in a {@code data:} URI. Empty, with a diagnostic at the place,
     * where it cannot be had (missing, outside, remote, damaged, unknown kind, too large).
     */
    public Optional<PictureId> take(String reference, Span at) {
        Optional<PictureId> before = known.get(reference);
        if (before == null) {
            Diagnostics said = new Diagnostics(diagnostics.file());
            before = find(reference, said, at).flatMap(found -> add(found, said, at));
            known.put(reference, before);
            said.list().forEach(diagnostics::add);
            if (before.isEmpty() && !said.list().isEmpty()) {
                refused.put(reference, said.list().get(0));
            }
            return before;
        }
        Diagnostic again = refused.get(reference);
        if (again != null) {
            diagnostics.say(again.code(), at, again.detail());
        }
        return before;
    }

    /** Takes a picture whose bytes the reader has itself, from within an archive; empty, with a diagnostic, as above. */
    public Optional<PictureId> take(byte[] content, Span at) {
        return of(content, limits, diagnostics, at).flatMap(picture -> add(picture, diagnostics, at));
    }

    /** The picture of these bytes: kind told by its magic bytes, size read from its header. */
    public static Optional<Picture> of(byte[] bytes, Limits limits, Diagnostics diagnostics, Span at) {
        return of(bytes, "the picture", limits, diagnostics, at);
    }

    /** All taken so far, in the order they came. */
    public Map<PictureId, Picture> taken() {
        return new LinkedHashMap<>(taken);
    }

    private Optional<Picture> find(String reference, Diagnostics said, Span at) {
        String shown = Visible.excerpt(reference.strip(), IN_MESSAGE);
        if (reference.strip().toLowerCase(Locale.ROOT).startsWith("data:")) {
            return inline(reference.strip(), said, at);
        }
        return Neighbours.find(source.neighbours(), reference, limits, said, at)
                .flatMap(content -> of(content, shown, limits, said, at));
    }

    private Optional<PictureId> add(Picture picture, Diagnostics said, Span at) {
        if (taken.containsKey(picture.id())) {
            return Optional.of(picture.id());
        }
        long area = (long) picture.width() * picture.height();
        if (pixels + area > STORY * limits.picturePixels() || bytes + picture.length() > STORY * limits.fileBytes()) {
            said.say(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    at,
                    "the pictures of this story are together larger than " + STORY
                            + " times the limit for one; this one was left out");
            return Optional.empty();
        }
        pixels += area;
        bytes += picture.length();
        taken.put(picture.id(), picture);
        return Optional.of(picture.id());
    }

    private static Optional<Picture> of(byte[] bytes, String shown, Limits limits, Diagnostics diagnostics, Span at) {
        try {
            return Optional.of(PictureHeader.read(bytes, limits));
        } catch (PictureHeader.Unusable e) {
            diagnostics.say(e.code, at, shown + " " + e.detail);
            return Optional.empty();
        }
    }

    /** RFC 2397, with base64 only: a picture written in percent signs is nobody's. */
    private Optional<Picture> inline(String uri, Diagnostics said, Span at) {
        String shown = "the picture in the data: URI " + Visible.excerpt(uri, 40);
        int comma = uri.indexOf(',');
        if (comma < 0 || !uri.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            said.say(DiagnosticCode.PICTURE_DAMAGED, at, shown + " is not in base64");
            return Optional.empty();
        }
        if ((uri.length() - comma) / 4L * 3 > limits.fileBytes()) {
            said.say(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    at,
                    shown + " is larger than the limit of " + RegularFile.bytes(limits.fileBytes()));
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getDecoder().decode(base64(uri, comma + 1));
            return of(content, shown, limits, said, at);
        } catch (IllegalArgumentException e) {
            said.say(DiagnosticCode.PICTURE_DAMAGED, at, shown + " is not sound base64");
            return Optional.empty();
        }
    }

    /** The digits without the white space and padding that mail programs and writers of HTML put among them. */
    private static String base64(String uri, int from) {
        String written = uri.indexOf('%', from) >= 0 ? Neighbours.decode(uri.substring(from)) : uri.substring(from);
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > ' ' && c != '=') {
                digits.append(c == '-' ? '+' : c == '_' ? '/' : c);
            }
        }
        return digits.toString();
    }
}
