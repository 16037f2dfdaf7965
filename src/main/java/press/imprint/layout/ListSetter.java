package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;

/** Sets lists: bullets, numbers, tasks, terms with what they mean. */
final class ListSetter {

    private static final List<String> BULLETS = List.of("•", "–", "·");
    private static final String DONE = "☑";
    private static final String OPEN = "☐";
    private static final double TIGHT = 2;
    private static final int LONGEST_ROMAN = 3999;

    private final StorySetting story;
    private final BlockSetter blocks;

    ListSetter(StorySetting story, BlockSetter blocks) {
        this.story = story;
        this.blocks = blocks;
    }

    void set(Block.BulletList list, Place place, Flow flow) throws DesignException {
        String bullet = BULLETS.get(place.depth() % BULLETS.size());
        List<String> labels = list.items().stream()
                .map(item -> item.done().map(done -> done ? DONE : OPEN).orElse(bullet))
                .toList();
        items(list.items(), labels, false, place, flow);
    }

    void set(Block.NumberedList list, Place place, Flow flow) throws DesignException {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String number = number(list.start() + i, list.style()) + ".";
            labels.add(list.items()
                    .get(i)
                    .done()
                    .map(done -> number + " " + (done ? DONE : OPEN))
                    .orElse(number));
        }
        items(list.items(), labels, true, place, flow);
    }

    private void items(List<Block.ListItem> items, List<String> labels, boolean numbers, Place place, Flow flow)
            throws DesignException {
        Element list = place.owner().child(Element.Kind.LIST, Role.LIST_ITEM);
        TextStyle style = story.theme().style(role(place));
        double size = style.size() * place.scale();
        Place around = quoted(place);
        double widest = 0;
        for (String label : labels) {
            widest = Math.max(widest, width(label, place, list));
        }
        double hang = Math.max(Math.max(size * 1.35, style.indentLeft()), widest + size * 0.45);
        for (int i = 0; i < items.size(); i++) {
            Element item = list.child(Element.Kind.LIST_ITEM, Role.LIST_ITEM);
            Element label = item.child(Element.Kind.LABEL, Role.LIST_ITEM);
            Element body = item.child(Element.Kind.LIST_BODY, Role.LIST_ITEM);
            Flow own = new Flow();
            blocks.set(items.get(i).content(), inner(around.inset(hang, 0)).in(body), own);
            List<Slice> slices = own.slices();
            if (slices.isEmpty()) {
                Slice empty = new Slice(style.leading() * place.scale());
                empty.grounds = place.grounds();
                slices = List.of(empty);
            }
            label(labels.get(i), numbers, around, hang - size * 0.45, label, slices.getFirst());
            boolean ownRole = role(place) == Role.LIST_ITEM;
            boolean last = i == items.size() - 1;
            slices.getFirst().before = 0;
            double before = ownRole || i == 0 ? style.before() : TIGHT;
            double after = ownRole || last ? Math.max(style.after(), own.after()) : TIGHT;
            flow.add(slices, before, after, own.keepsNext());
        }
    }

    /** A list in a quote goes in as far as the quote's paragraphs. */
    private Place quoted(Place place) {
        return place.paragraph() == Role.QUOTE || place.paragraph() == Role.DESCRIPTION
                ? place.inset(story.theme().style(place.paragraph()).indentLeft(), 0)
                : place;
    }

    private static Place inner(Place place) {
        return place.with(role(place)).deeper();
    }

    /** Items in a box, a note or a table look like its other words; elsewhere they have a role of their own. */
    private static Role role(Place place) {
        return switch (place.paragraph()) {
            case ASIDE, FOOTNOTE, TABLE_CELL, TABLE_HEADER -> place.paragraph();
            default -> Role.LIST_ITEM;
        };
    }

    private double width(String label, Place place, Element owner) throws DesignException {
        InlineStyle style =
                Flattener.base(story.theme().style(role(place)), place.scale(), place.language(), owner, story);
        return story.piece(label, style, 0, false).width();
    }

    /** Numbers end where the text begins, bullets stand in the middle of the indent's first half. */
    private void label(String words, boolean numbers, Place strip, double room, Element owner, Slice first)
            throws DesignException {
        TextStyle style = story.theme().style(role(strip));
        double x = strip.rightToLeft() ? strip.x() + strip.width() - room : strip.x();
        Place place = strip.at(x, room).in(owner);
        StyledText text = new StyledText();
        text.add(words, Flattener.base(style, place.scale(), place.language(), owner, story));
        List<Slice> drawn = new ParagraphSetter(story, style, place)
                .slices(text, 0, numbers ? TextStyle.Align.END : TextStyle.Align.CENTER);
        first.fragments.addAll(0, drawn.getFirst().fragments);
    }

    /** Terms, each followed by its meanings. */
    void set(Block.DefinitionList list, Place place, Flow flow) throws DesignException {
        Element owner = place.owner().child(Element.Kind.LIST, Role.TERM);
        TextStyle meaning = story.theme().style(Role.DESCRIPTION);
        for (Block.Definition entry : list.entries()) {
            Element item = owner.child(Element.Kind.LIST_ITEM, Role.TERM);
            for (List<Inline> term : entry.terms()) {
                Place strip = place.in(item.child(Element.Kind.TERM, Role.TERM));
                List<Slice> lines = blocks.lines(term, Role.TERM, strip);
                TextStyle style = story.theme().style(Role.TERM);
                lines.forEach(line -> line.keepWithNext = true);
                flow.add(
                        lines,
                        style.before(),
                        style.after(),
                        !entry.descriptions().isEmpty());
                lines.getLast().keepWithNext = !entry.descriptions().isEmpty();
            }
            for (List<Block> description : entry.descriptions()) {
                Element body = item.child(Element.Kind.DESCRIPTION, Role.DESCRIPTION);
                Flow own = new Flow();
                double indent = meaning.indentLeft() > 0 ? 0 : meaning.size() * place.scale() * 1.5;
                blocks.set(
                        description,
                        place.inset(indent, 0).with(Role.DESCRIPTION).in(body),
                        own);
                flow.add(own.slices(), meaning.before(), Math.max(meaning.after(), own.after()), own.keepsNext());
            }
        }
    }

    /** A number in a style, as in {@code iv} or {@code ab}. */
    static String number(int value, Block.NumberStyle style) {
        return switch (style) {
            case DECIMAL -> Integer.toString(value);
            case LOWER_ALPHA -> letters(value);
            case UPPER_ALPHA -> letters(value).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(value);
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
        };
    }

    private static String letters(int value) {
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? "0" : letters.toString();
    }

    private static String roman(int value) {
        if (value < 1 || value > LONGEST_ROMAN) {
            return Integer.toString(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
