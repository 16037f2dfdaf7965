package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Inline;
import press.imprint.design.Color;
import press.imprint.design.Design;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.Diagnostics;

/**
 * Sets stories: words to lines, lines to pages, pages to fragments at their places.
 *
 * <pre>{@code
 * List<Page> pages = new Typesetter(design, stock).set(manuscript, PageNumbers.ofOneStory(), diagnostics);
 * }</pre>
 *
 * <p>Knows no file format. Safe for use by several threads, each with its own story.
 */
public final class Typesetter {

    private static final Color GREY = new Color(0xB8, 0xB8, 0xB8);
    private static final double NOTE_RULE = 72;

    private final Design design;
    private final Shaper shaper;

    /** A setter for one design; what the stock has parsed and shaped before is used again. */
    public Typesetter(Design design, TypefaceStock stock) {
        this.design = design;
        this.shaper = stock.shaper(design.fonts());
    }

    /**
     * The pages of a story, at least one.
     *
     * @param diagnostics what could not be had as asked: missing characters and pictures, tables made smaller
     * @throws DesignException when a font is missing or damaged
     */
    public List<Page> set(Manuscript manuscript, PageNumbers numbers, Diagnostics diagnostics) throws DesignException {
        StorySetting story = new StorySetting(design, shaper, manuscript, diagnostics);
        PageMaker maker = new PageMaker(story.textHeight());
        List<PageMaker.Content> contents = maker.pages(slices(manuscript, story));
        Furniture furniture = new Furniture(story, manuscript, design.layout());
        List<Page> pages = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            pages.add(page(
                    contents.get(i), maker, furniture, i, numbers.label(i, contents.size(), manuscript.language())));
        }
        return pages;
    }

    private List<Slice> slices(Manuscript manuscript, StorySetting story) throws DesignException {
        BlockSetter blocks = new BlockSetter(story);
        Place place = new Place(
                0,
                story.textWidth(),
                StorySetting.isRightToLeft(story.language()),
                story.language(),
                story.scale(),
                Role.BODY,
                List.of(),
                story.root(),
                0,
                null);
        Flow flow = new Flow();
        for (Manuscript.Part part : manuscript.head()) {
            part(part, place, blocks, flow);
        }
        blocks.body(manuscript.body(), place, flow);
        if (!manuscript.end().isEmpty()) {
            rule(place, flow, story);
        }
        for (Manuscript.Part part : manuscript.end()) {
            part(part, place, blocks, flow);
        }
        List<Slice> slices = flow.slices();
        if (slices.isEmpty()) {
            slices.add(new Slice(0));
        }
        if (!manuscript.title().isEmpty()) {
            slices.getFirst().fragments.addFirst(new Fragment.Bookmark(manuscript.title(), 0, 0, 0, story.root()));
        }
        return slices;
    }

    private static void part(Manuscript.Part part, Place place, BlockSetter blocks, Flow flow) throws DesignException {
        Element element = place.owner().child(Element.Kind.PART, part.role());
        blocks.text(Inline.joined(part.content()), part.role(), place.in(element), flow);
    }

    private static void rule(Place place, Flow flow, StorySetting story) {
        TextStyle style = story.theme().style(Role.COLOPHON);
        Slice rule = new Slice(0.5);
        double width = Math.min(NOTE_RULE, place.width());
        double x = place.rightToLeft() ? place.width() - width : 0;
        rule.add(new Fragment.Box(x, 0, width, 0.5, GREY, Element.ARTIFACT));
        double space = style.leading() * story.scale();
        flow.add(List.of(rule), space * 1.5, space * 0.5, true);
    }

    private Page page(PageMaker.Content content, PageMaker maker, Furniture furniture, int index, String label)
            throws DesignException {
        press.imprint.design.Layout sheet = design.layout();
        List<Fragment> fragments = new ArrayList<>(furniture.head(index));
        Stack text = new Stack(sheet.left(), 0);
        content.text().forEach(placed -> text.add(placed.slice(), sheet.top() + placed.y()));
        fragments.addAll(text.done());
        if (!content.notes().isEmpty()) {
            fragments.add(furniture.noteRule(sheet.top() + maker.ruleAt(content)));
            Stack notes = new Stack(sheet.left(), 0);
            content.notes().forEach(placed -> notes.add(placed.slice(), sheet.top() + placed.y()));
            fragments.addAll(notes.done());
        }
        fragments.addAll(furniture.foot(label));
        return new Page(sheet.pageWidth(), sheet.pageHeight(), fragments);
    }

    /** What stands on every page around the text. */
    private static final class Furniture {

        private final StorySetting story;
        private final Manuscript manuscript;
        private final press.imprint.design.Layout sheet;
        private final boolean rightToLeft;

        Furniture(StorySetting story, Manuscript manuscript, press.imprint.design.Layout sheet) {
            this.story = story;
            this.manuscript = manuscript;
            this.sheet = sheet;
            this.rightToLeft = StorySetting.isRightToLeft(story.language());
        }

        private double width() {
            return sheet.pageWidth() - sheet.left() - sheet.right();
        }

        /** The story's title on all pages but its first, which has it larger; a banner on every page. */
        List<Fragment> head(int index) throws DesignException {
            List<Fragment> head = new ArrayList<>();
            TextStyle style = story.theme().style(Role.RUNNING_HEAD);
            double leading = style.leading() * story.scale();
            double y = Math.max(6, sheet.top() - 2.1 * leading);
            if (manuscript.banner().isPresent()) {
                TextStyle notice = story.theme().style(Role.NOTICE);
                List<Fragment> line = line(
                        manuscript.banner().get(),
                        notice,
                        style.size(),
                        TextStyle.Align.CENTER,
                        Math.max(4, y - leading));
                head.addAll(line);
            }
            if (index > 0 && !manuscript.title().isEmpty()) {
                head.addAll(line(manuscript.title(), style, style.size(), style.align(), y));
                head.add(new Fragment.Box(sheet.left(), y + leading + 1.5, width(), 0.4, GREY, Element.ARTIFACT));
            }
            return head;
        }

        List<Fragment> foot(String label) throws DesignException {
            TextStyle style = story.theme().style(Role.RUNNING_FOOT);
            double y = sheet.pageHeight() - sheet.bottom() + 1.2 * style.leading() * story.scale();
            return line(label, style, style.size(), style.align(), y);
        }

        Fragment noteRule(double y) {
            double x = rightToLeft ? sheet.left() + width() - NOTE_RULE : sheet.left();
            return new Fragment.Box(x, y, NOTE_RULE, 0.5, GREY, Element.ARTIFACT);
        }

        /** One line: words too long for it end in an ellipsis. */
        private List<Fragment> line(String words, TextStyle style, double size, TextStyle.Align align, double y)
                throws DesignException {
            Place place = new Place(
                    0,
                    width(),
                    rightToLeft,
                    story.language(),
                    story.scale(),
                    Role.RUNNING_HEAD,
                    List.of(),
                    Element.ARTIFACT,
                    0,
                    null);
            InlineStyle base = Flattener.base(style, story.scale(), story.language(), Element.ARTIFACT, story)
                    .withSize(size * story.scale(), 0);
            String shown = words;
            boolean before = story.quiet(true);
            List<Slice> lines = slices(shown, base, style, place, align);
            while (lines.size() > 1 && shown.length() > 2) {
                int length = Math.max(1, (int) (shown.length() * 0.9) - 1);
                shown = shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, length)))
                                .strip()
                        + "…";
                lines = slices(shown, base, style, place, align);
            }
            story.quiet(before);
            return lines.getFirst().fragments.stream()
                    .map(fragment -> fragment.moved(sheet.left(), y))
                    .toList();
        }

        private List<Slice> slices(String words, InlineStyle base, TextStyle style, Place place, TextStyle.Align align)
                throws DesignException {
            StyledText text = new StyledText();
            text.add(words, base);
            return new ParagraphSetter(story, style, place).slices(text, 0, align);
        }
    }
}
