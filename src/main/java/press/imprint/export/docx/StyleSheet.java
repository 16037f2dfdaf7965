package press.imprint.export.docx;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.imprint.design.Layout;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.design.Theme;
import press.imprint.xml.XmlText;

/**
 * styles.xml, made from the theme: each role a named style, so that people can restyle a whole story in Word.
 *
 * <p>What stands inside something else (code in a list, a table in a quotation) has a style too, derived from the plain
 * one and made when it is first used; nothing is formatted by hand.
 */
final class StyleSheet {

    private static final int STEP_FALLBACK = 360;

    private final Theme theme;
    private final Layout layout;
    private final Look.Fonts fonts;
    private final boolean book;
    private final Map<String, Derived> derived = new TreeMap<>();
    private final Map<String, Integer> marks = new TreeMap<>();

    /** A derived style as it is used: its base and how it differs. */
    record Derived(WordStyle base, int left, int right, boolean boxed, boolean afterTable, String align) {

        static Derived plain(WordStyle base) {
            return new Derived(base, 0, 0, false, false, "");
        }

        boolean isPlain() {
            return left == 0 && right == 0 && !boxed && !afterTable && align.isEmpty();
        }
    }

    /**
     * The styles of one file.
     *
     * @param book whether the file holds many stories: then headlines are headings of the first level
     */
    StyleSheet(Theme theme, Layout layout, Look.Fonts fonts, boolean book) {
        this.theme = theme;
        this.layout = layout;
        this.fonts = fonts;
        this.book = book;
        for (int bit = Marks.STRONG; bit <= Marks.CODE; bit <<= 1) {
            marks.put(Marks.styleId(bit), bit);
        }
    }

    /** Width of a line of text in twips. */
    int textWidth() {
        double inner = layout.pageWidth() - layout.left() - layout.right();
        return Look.twips((inner - (layout.columns() - 1) * layout.gutter()) / layout.columns());
    }

    /** How far each list stands further in than its surroundings, in twips. */
    int listStep() {
        int step = Look.twips(theme.style(Role.LIST_ITEM).indentLeft());
        return step > 0 ? step : STEP_FALLBACK;
    }

    /** The indent that a style has by itself, in twips. */
    int ownLeft(WordStyle style) {
        return style == WordStyle.LIST_CONTINUE
                ? listStep()
                : Look.twips(look(style).indentLeft());
    }

    int ownRight(WordStyle style) {
        return Look.twips(look(style).indentRight());
    }

    /** The text style behind a Word style. */
    TextStyle look(WordStyle style) {
        if (book && style == WordStyle.TITLE) {
            return theme.style(Role.BOOK_TITLE);
        }
        if (book && style.isHeading()) {
            return theme.style(style.headingLevel() == 1 ? Role.HEADLINE : Role.heading(style.headingLevel() - 1));
        }
        if (style == WordStyle.PULL_QUOTE_ATTRIBUTION) {
            return likePullQuote(theme.style(style.role()), theme.style(Role.PULL_QUOTE));
        }
        return theme.style(style.role());
    }

    /** Under a pull quote, who said it stands where the quote stands. */
    private static TextStyle likePullQuote(TextStyle own, TextStyle quote) {
        return new TextStyle(
                own.family(),
                own.size(),
                own.leading(),
                own.bold(),
                own.italic(),
                own.smallCaps(),
                own.color(),
                quote.align(),
                quote.indentLeft(),
                quote.indentRight(),
                0,
                own.before(),
                Math.max(own.after(), quote.after()),
                own.keepWithNext(),
                own.hyphenate());
    }

    /** Whether nothing but the styles that every sheet has is in use. */
    boolean isPlain() {
        return derived.isEmpty() && marks.values().stream().allMatch(bits -> Integer.bitCount(bits) == 1);
    }

    /** The id of a style, which is in the sheet from now on. */
    String use(Derived style) {
        if (style.isPlain()) {
            return style.base().id();
        }
        String id = id(style);
        derived.putIfAbsent(id, style);
        return id;
    }

    /** The id of the character style of these marks. */
    String use(int combination) {
        String id = Marks.styleId(combination);
        marks.putIfAbsent(id, combination);
        return id;
    }

    private String id(Derived style) {
        return listContinueLevel(style)
                .map(level -> style.base().id() + level)
                .orElseGet(() -> style.base().id()
                        + (style.left() == 0 ? "" : "In" + style.left())
                        + (style.right() == 0 ? "" : "To" + style.right())
                        + (style.boxed() ? "Boxed" : "")
                        + (style.afterTable() ? "AfterTable" : "")
                        + style.align());
    }

    private String name(Derived style) {
        return listContinueLevel(style)
                .map(level -> style.base().word() + " " + level)
                .orElseGet(() -> style.base().word()
                        + (style.left() == 0 ? "" : " in " + style.left())
                        + (style.right() == 0 ? "" : " to " + style.right())
                        + (style.boxed() ? " boxed" : "")
                        + (style.afterTable() ? " after table" : "")
                        + (style.align().isEmpty() ? "" : " " + style.align()));
    }

    /** Word has names for five depths of continued list items. */
    private Optional<Integer> listContinueLevel(Derived style) {
        int step = listStep();
        boolean named = style.base() == WordStyle.LIST_CONTINUE
                && style.right() == 0
                && !style.boxed()
                && !style.afterTable()
                && style.align().isEmpty()
                && style.left() % step == 0
                && style.left() / step <= 4;
        return named ? Optional.of(style.left() / step + 1) : Optional.empty();
    }

    /** The part. */
    byte[] bytes(Optional<Tongue> language) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<w:styles xmlns:w=\"" + Namespaces.W + "\">");
        defaults(out, language);
        LatentStyles.write(out);
        for (WordStyle style : WordStyle.values()) {
            paragraphStyle(out, style);
        }
        derived.values().forEach(style -> derivedStyle(out, style));
        out.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>"
                + "<w:unhideWhenUsed/></w:style>");
        marks.values().stream().filter(bits -> Integer.bitCount(bits) == 1).forEach(bits -> characterStyle(out, bits));
        marks.values().stream().filter(bits -> Integer.bitCount(bits) > 1).forEach(bits -> characterStyle(out, bits));
        out.raw("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        out.raw("<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/>"
                + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
        TableStyle.write(out, theme);
        out.raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>");
        return out.raw("</w:styles>").bytes();
    }

    private void defaults(WordXml out, Optional<Tongue> language) {
        TextStyle body = theme.style(Role.BODY);
        long halfPoints = Math.round(body.size() * layout.scale() * 2);
        Properties run = Properties.run()
                .with("rFonts", Look.Fonts.themed("minor"))
                .value("sz", halfPoints)
                .value("szCs", halfPoints);
        language.ifPresent(tongue -> run.with("lang", tongue.attributes()));
        out.raw("<w:docDefaults><w:rPrDefault>").properties(run).raw("</w:rPrDefault><w:pPrDefault>");
        out.properties(Properties.paragraph().on("widowControl")).raw("</w:pPrDefault></w:docDefaults>");
    }

    private void paragraphStyle(WordXml out, WordStyle style) {
        boolean normal = style == WordStyle.NORMAL;
        out.raw("<w:style w:type=\"paragraph\"")
                .raw(normal ? " w:default=\"1\"" : isOurs(style) ? " w:customStyle=\"1\"" : "");
        out.attribute("w:styleId", style.id())
                .raw("><w:name w:val=\"")
                .raw(XmlText.attribute(style.word()))
                .raw("\"/>");
        if (!normal) {
            out.raw("<w:basedOn w:val=\"Normal\"/>");
        }
        next(style).ifPresent(next -> out.raw("<w:next w:val=\"").raw(next.id()).raw("\"/>"));
        out.raw("<w:uiPriority w:val=\"").raw(style.priority()).raw("\"/>");
        out.raw(style.priority() == 99 ? "<w:unhideWhenUsed/>" : "<w:qFormat/>");
        out.properties(paragraphProperties(style, Derived.plain(style)));
        out.properties(StyleLook.run(style, look(style), this, fonts));
        out.raw("</w:style>");
    }

    private void derivedStyle(WordXml out, Derived style) {
        boolean named = listContinueLevel(style).isPresent();
        out.raw("<w:style w:type=\"paragraph\"").raw(named ? "" : " w:customStyle=\"1\"");
        out.attribute("w:styleId", id(style)).raw("><w:name w:val=\"");
        out.raw(XmlText.attribute(name(style)))
                .raw("\"/><w:basedOn w:val=\"")
                .raw(style.base().id())
                .raw("\"/>");
        out.raw("<w:uiPriority w:val=\"").raw(style.base().priority()).raw("\"/>");
        out.properties(paragraphProperties(style.base(), style)).raw("</w:style>");
    }

    private Properties paragraphProperties(WordStyle style, Derived derived) {
        return new StyleLook(this, style, derived).paragraph();
    }

    private void characterStyle(WordXml out, int bits) {
        boolean single = Integer.bitCount(bits) == 1;
        boolean ours = !single || !LatentStyles.isBuiltIn(Marks.styleName(bits));
        out.raw("<w:style w:type=\"character\"").raw(ours ? " w:customStyle=\"1\"" : "");
        out.attribute("w:styleId", Marks.styleId(bits)).raw("><w:name w:val=\"").raw(Marks.styleName(bits));
        out.raw("\"/><w:basedOn w:val=\"").raw(Marks.basedOn(bits)).raw("\"/><w:uiPriority w:val=\"22\"/><w:qFormat/>");
        out.properties(StyleLook.marks(bits, theme, fonts)).raw("</w:style>");
    }

    private static boolean isOurs(WordStyle style) {
        return !LatentStyles.isBuiltIn(style.word());
    }

    private static Optional<WordStyle> next(WordStyle style) {
        return switch (style) {
            case FIRST_PARAGRAPH -> Optional.of(WordStyle.NORMAL);
            case TITLE -> Optional.of(WordStyle.SUBTITLE);
            case SUBTITLE -> Optional.of(WordStyle.AUTHOR);
            case AUTHOR, ABSTRACT, DATE, KICKER, ASIDE, SECTION_BREAK, CAPTION, CREDIT, ATTRIBUTION ->
                Optional.of(WordStyle.NORMAL);
            case ASIDE_TITLE -> Optional.of(WordStyle.ASIDE);
            case TERM -> Optional.of(WordStyle.DEFINITION);
            default -> style.isHeading() ? Optional.of(WordStyle.FIRST_PARAGRAPH) : Optional.empty();
        };
    }

    /** Whether the file holds many stories. */
    boolean isBook() {
        return book;
    }

    Theme theme() {
        return theme;
    }

    Layout layout() {
        return layout;
    }
}
