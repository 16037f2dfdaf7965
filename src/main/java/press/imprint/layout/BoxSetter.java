package press.imprint.layout;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.design.Color;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** Sets what is set off from the running text: quotes, pictures, boxes, code, pauses. */
final class BoxSetter {

    private static final double PADDING = 9;
    private static final double HAIRLINE = 0.5;
    private static final double GAP = 5;
    private static final double TIGHT = 2;

    private final StorySetting story;
    private final BlockSetter blocks;

    BoxSetter(StorySetting story, BlockSetter blocks) {
        this.story = story;
        this.blocks = blocks;
    }

    void quote(Block.Quote quote, Place place, Flow flow) throws DesignException {
        TextStyle style = story.theme().style(Role.QUOTE);
        Element element = place.owner().child(Element.Kind.QUOTE, Role.QUOTE);
        Flow own = new Flow();
        // The role's paragraphs bring its indent along; a quote in a quote goes in by that much again.
        Place inner = place.paragraph() == Role.QUOTE ? place.inset(style.indentLeft(), 0) : place;
        blocks.set(quote.content(), inner.with(Role.QUOTE).in(element), own);
        if (!quote.attribution().isEmpty()) {
            own.slices().getLast().keepWithNext = true;
            attribution(quote.attribution(), inner.in(element), own);
        }
        flow.add(own.slices(), style.before(), Math.max(style.after(), own.after()), own.keepsNext());
    }

    private void attribution(List<Inline> words, Place place, Flow flow) throws DesignException {
        Element element = place.owner().child(Element.Kind.ATTRIBUTION, Role.ATTRIBUTION);
        TextStyle style = story.theme().style(Role.ATTRIBUTION);
        double size = style.size() * place.scale();
        List<Slice> lines =
                blocks.lines(words, Role.ATTRIBUTION, place.inset(size * 1.4, 0).in(element));
        dash(lines.getFirst(), size, place.rightToLeft(), style);
        int quote = flow.slices().size();
        flow.add(lines, style.before(), style.after(), style.keepWithNext());
        flow.slices().get(quote).before = TIGHT;
    }

    /** A dash before the name, drawn, since it is not one of the story's words. */
    private static void dash(Slice line, double size, boolean rightToLeft, TextStyle style) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double baseline = line.height * 0.7;
        for (Fragment fragment : line.fragments) {
            if (fragment instanceof Fragment.Glyphs glyphs) {
                left = Math.min(left, glyphs.x());
                right = Math.max(right, glyphs.x() + glyphs.width());
                baseline = glyphs.y();
            }
        }
        double x = rightToLeft ? right + size * 0.4 : left - size * 1.3;
        line.add(
                new Fragment.Box(x, baseline - size * 0.26, size * 0.9, size * 0.045, style.color(), Element.ARTIFACT));
    }

    void pullQuote(Block.PullQuote quote, Place place, Flow flow) throws DesignException {
        TextStyle style = story.theme().style(Role.PULL_QUOTE);
        Element element = place.owner().child(Element.Kind.PULL_QUOTE, Role.PULL_QUOTE);
        Flow own = new Flow();
        own.add(List.of(rule(place, style, 1.2)), 0, 4, true);
        own.add(blocks.lines(quote.content(), Role.PULL_QUOTE, place.in(element)), 4, 4, false);
        if (!quote.attribution().isEmpty()) {
            attribution(quote.attribution(), place.in(element), own);
        }
        own.add(List.of(rule(place, style, HAIRLINE)), 6, 0, false);
        List<Slice> slices = own.slices();
        slices.subList(0, slices.size() - 1).forEach(slice -> slice.keepWithNext = true);
        flow.add(slices, style.before(), style.after(), false);
    }

    private Slice rule(Place place, TextStyle style, double thickness) {
        Place strip = place.inset(style.indentLeft(), style.indentRight());
        Slice slice = new Slice(thickness);
        slice.grounds = place.grounds();
        return slice.add(new Fragment.Box(
                strip.x(), 0, strip.width(), thickness, story.theme().accent(), Element.ARTIFACT));
    }

    void figure(Block.Figure figure, Place place, Flow flow) throws DesignException {
        Element element = place.owner().figure(figure.alternative());
        Optional<Picture> picture = figure.picture().map(story::picture);
        Flow own = new Flow();
        List<Slice> words = words(figure, place.in(element));
        if (picture.isPresent()) {
            own.add(List.of(picture(picture.get(), place, element, Flow.height(words))), 0, GAP, !words.isEmpty());
        } else {
            missing(figure, place.in(element), own);
        }
        own.add(words, GAP, 0, false);
        List<Slice> slices = own.slices();
        slices.subList(0, slices.size() - 1).forEach(slice -> slice.keepWithNext = true);
        TextStyle caption = story.theme().style(Role.CAPTION);
        double space = Math.max(caption.leading() * place.scale(), caption.after());
        flow.add(slices, space * 0.8, space, false);
    }

    private List<Slice> words(Block.Figure figure, Place place) throws DesignException {
        Flow own = new Flow();
        if (!figure.caption().isEmpty()) {
            Element caption = place.owner().child(Element.Kind.CAPTION, Role.CAPTION);
            blocks.text(figure.caption(), Role.CAPTION, place.in(caption), own);
        }
        if (!figure.credit().isEmpty()) {
            Element credit = place.owner().child(Element.Kind.CREDIT, Role.CREDIT);
            int caption = own.slices().size();
            blocks.text(figure.credit(), Role.CREDIT, place.in(credit), own);
            own.slices().get(caption).before = caption == 0 ? 0 : TIGHT;
        }
        return own.slices();
    }

    /** A picture at 96 pixels an inch, made smaller to fit the column and, with its words, the page. */
    private Slice picture(Picture picture, Place place, Element element, double words) {
        double[] size = StorySetting.size(picture);
        double width = size[0];
        double height = size[1];
        double most = Math.max(story.textHeight() * 0.3, story.textHeight() * 0.85 - words - GAP);
        double factor = Math.min(1, Math.min(place.width() / width, most / height));
        width *= factor;
        height *= factor;
        double x = place.x() + (place.rightToLeft() ? place.width() - width : 0);
        Slice slice = new Slice(height);
        slice.grounds = place.grounds();
        return slice.add(new Fragment.PictureBox(picture.id(), x, 0, width, height, element));
    }

    private void missing(Block.Figure figure, Place place, Flow flow) throws DesignException {
        boolean silent = figure.alternative().isEmpty();
        String words = silent ? "Picture not available" : figure.alternative();
        story.say(DiagnosticCode.PICTURE_MISSING, "a picture is not there; a box with its words stands in its place");
        box(
                Optional.empty(),
                place,
                flow,
                (inner, into) ->
                        blocks.text(Inline.of(words), Role.CAPTION, silent ? inner.in(Element.ARTIFACT) : inner, into));
    }

    void aside(Block.Aside aside, Place place, Flow flow) throws DesignException {
        Element element = place.owner().child(Element.Kind.ASIDE, Role.ASIDE);
        TextStyle style = story.theme().style(Role.ASIDE);
        Flow own = new Flow();
        box(Optional.of(story.theme().accent()), place.in(element), own, (inner, into) -> {
            if (!aside.title().isEmpty()) {
                Element title = element.child(Element.Kind.PARAGRAPH, Role.ASIDE_TITLE);
                blocks.text(aside.title(), Role.ASIDE_TITLE, inner.in(title), into);
            }
            blocks.set(aside.content(), inner.with(Role.ASIDE), into);
        });
        double space = Math.max(style.leading() * place.scale(), Math.max(style.before(), style.after()));
        flow.add(own.slices(), space, space, false);
    }

    /** What sets the content of a box. */
    private interface Content {
        void set(Place inner, Flow into) throws DesignException;
    }

    /** A tinted box, with a rule on top if it has a color; it may go on on the next page. */
    private void box(Optional<Color> rule, Place place, Flow flow, Content content) throws DesignException {
        Ground ground = new Ground(place.x(), place.width(), story.theme().tint());
        Place inner = place.within(ground).inset(PADDING, PADDING);
        Slice top = new Slice(PADDING);
        top.grounds = inner.grounds();
        rule.ifPresent(color -> top.add(new Fragment.Box(place.x(), 0, place.width(), 1.2, color, Element.ARTIFACT)));
        Flow own = new Flow();
        content.set(inner, own);
        Slice bottom = new Slice(PADDING);
        bottom.grounds = inner.grounds();
        flow.add(List.of(top), 0, 0, true);
        List<Slice> slices = own.slices();
        if (!slices.isEmpty()) {
            slices.getFirst().before = 0;
            slices.getLast().keepWithNext = true;
            flow.add(slices, 0, 0, true);
        }
        flow.add(List.of(bottom), 0, 0, false);
    }

    void preformatted(Block.Preformatted block, Place place, Flow flow) throws DesignException {
        TextStyle style = story.theme().style(Role.CODE);
        Element element = place.owner().child(Element.Kind.PREFORMATTED, Role.CODE);
        Flow own = new Flow();
        // Lines of a program run from left to right, whatever the story's language does.
        Place strip = place.rightToLeft() ? place.turned() : place;
        box(Optional.empty(), strip.in(element), own, (inner, into) -> code(block.text(), style, inner, into));
        flow.add(own.slices(), style.before(), style.after(), false);
    }

    private void code(String text, TextStyle style, Place place, Flow flow) throws DesignException {
        double hang = style.size() * place.scale() * 1.2;
        InlineStyle ink = Flattener.base(style, place.scale(), place.language(), place.owner(), story);
        Place strip = place.inset(hang, 0);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            StyledText line = new StyledText();
            line.add(spaced(text.substring(from, end)), ink);
            List<Slice> slices = new ParagraphSetter(story, style, strip).slices(line, -hang, TextStyle.Align.START);
            for (int i = 0; i < slices.size(); i++) {
                slices.get(i).keepWithNext = false;
                if (i > 0) {
                    wrapMark(slices.get(i), place.x(), style.size() * place.scale());
                }
            }
            flow.add(slices, 0, 0, false);
            from = end + 1;
        }
    }

    /** A tab goes to the next fourth column. */
    private static String spaced(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                spaced.repeat(' ', 4 - spaced.length() % 4);
            } else {
                spaced.append(line.charAt(i));
            }
        }
        return spaced.toString();
    }

    /** A small angle at the left: this line goes on from the one above. Drawn, so that nobody copies it. */
    private void wrapMark(Slice slice, double x, double size) {
        Color color = story.theme().accent();
        double y = slice.height * 0.3;
        slice.add(new Fragment.Box(x + 1, y, 0.6, size * 0.35, color, Element.ARTIFACT));
        slice.add(new Fragment.Box(x + 1, y + size * 0.35, size * 0.5, 0.6, color, Element.ARTIFACT));
    }

    void sectionBreak(Place place, Flow flow) {
        TextStyle style = story.theme().style(Role.SECTION_BREAK);
        double height = style.leading() * place.scale();
        double side = 2.2;
        Slice slice = new Slice(height);
        slice.grounds = place.grounds();
        double middle = place.x() + place.width() / 2;
        for (int i = -1; i <= 1; i++) {
            slice.add(new Fragment.Box(
                    middle + i * 14 - side / 2, (height - side) / 2, side, side, style.color(), Element.ARTIFACT));
        }
        flow.add(List.of(slice), style.before(), style.after(), true);
    }
}
