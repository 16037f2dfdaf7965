package press.imprint.export.docx;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.imprint.design.Layout;
import press.imprint.design.Role;
import press.imprint.design.Theme;
import press.imprint.zip.ZipWriter.Deflated;

/**
 * The parts that are the same in every story of one design and language, compressed once: in a run over many stories they
 * would be most of the work.
 */
final class PackedParts {

    /** More designs than these in one run, and the oldest are made again. */
    private static final int MOST = 32;

    private final Map<Key, Packed> known = new ConcurrentHashMap<>();

    private record Key(Theme theme, Layout layout, Look.Fonts fonts, Optional<Tongue> language, boolean book) {}

    /** The parts of one design. */
    record Packed(
            Deflated styles,
            Deflated settings,
            Deflated fontTable,
            Deflated theme,
            Deflated footer,
            Deflated emptyHeader,
            Deflated noFootnotes,
            Deflated noLists,
            Deflated relationships,
            Deflated itemProperties,
            Deflated itemRelationships) {}

    Packed of(Theme theme, Layout layout, Look.Fonts fonts, Optional<Tongue> language, boolean book) {
        Key key = new Key(theme, layout, fonts, language, book);
        Packed packed = known.get(key);
        if (packed == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            packed = pack(key);
            known.put(key, packed);
        }
        return packed;
    }

    private static Packed pack(Key key) {
        StyleSheet plain = new StyleSheet(key.theme(), key.layout(), key.fonts(), key.book());
        return new Packed(
                Deflated.of(plain.bytes(key.language())),
                Deflated.of(FixedParts.settings(
                        key.language(), key.theme().style(Role.BODY).hyphenate())),
                Deflated.of(FixedParts.fontTable(key.fonts())),
                Deflated.of(FixedParts.theme(key.theme(), key.fonts())),
                Deflated.of(PageParts.footer()),
                Deflated.of(PageParts.header(Optional.empty(), Optional.empty(), false)),
                Deflated.of(FixedParts.noFootnotes()),
                Deflated.of(new Numbering(plain.listStep()).bytes()),
                Deflated.of(FixedParts.packageRelationships()),
                Deflated.of(EmbeddedStory.properties()),
                Deflated.of(EmbeddedStory.relationships()));
    }
}
