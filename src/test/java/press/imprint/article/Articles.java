package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Articles made up: every kind of block and inline, nested, in many scripts, with pictures, notes, tables and metadata.
 *
 * <p>For laws: {@code @Property void law(@ForAll("articles") Article story)} with
 * {@code @Provide Arbitrary<Article> articles() { return Articles.any(); }}. For all other tests: {@link #samples}.
 */
public final class Articles {

    private Articles() {}

    /** Any article that may be published; where a law fails, the article is made smaller block by block. */
    public static Arbitrary<Article> any() {
        return Arbitraries.fromGenerator(random -> new Smaller(sample(random.nextLong())));
    }

    /** The same, with any status, and now and then an embargo. */
    public static Arbitrary<Article> anyStatus() {
        return Arbitraries.fromGenerator(
                random -> new Smaller(withStatus(sample(random.nextLong()), random.nextLong())));
    }

    /** The article of this seed, always the same. */
    public static Article sample(long seed) {
        Random size = new Random(seed * 31 + 7);
        return new ArticleMaker(seed).article(size.nextInt(100) < 3 ? 0 : 1 + size.nextInt(14));
    }

    /** So many different articles, always the same: the first has seed 1. */
    public static List<Article> samples(int count) {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(count)
                .map(Articles::sample)
                .toList();
    }

    /** Valid pictures of a few pixels: each kind, several varieties. */
    public static List<Picture> pictures() {
        return TinyPictures.ALL;
    }

    private static Article withStatus(Article story, long seed) {
        Random random = new Random(seed);
        Metadata.Status[] all = Metadata.Status.values();
        Moment moment = new MetadataMaker(random, WordStock.tongue(random), new ArticleMaker(seed)).moment();
        return story.withAbout(story.about().toBuilder()
                .status(all[random.nextInt(all.length)])
                .embargoedUntil(random.nextBoolean() ? moment : null)
                .build());
    }

    private record Smaller(Article value) implements Shrinkable<Article> {

        @Override
        public Stream<Shrinkable<Article>> shrink() {
            List<Article> smaller = new ArrayList<>();
            List<Block> body = value.body();
            if (!value.about().equals(Metadata.NONE)) {
                smaller.add(value.withAbout(Metadata.NONE));
            }
            if (body.size() > 1) {
                smaller.add(value.withBody(body.subList(0, body.size() / 2)));
                smaller.add(value.withBody(body.subList(body.size() / 2, body.size())));
            }
            for (int i = 0; i < body.size(); i++) {
                smaller.add(value.withBody(replaced(body, i, List.of())));
                List<Block> inside = inside(body.get(i));
                if (!inside.isEmpty()) {
                    smaller.add(value.withBody(replaced(body, i, inside)));
                }
            }
            smaller.add(new Halved().article(value));
            return smaller.stream().filter(each -> weight(each) < weight(value)).map(Smaller::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(weight(value));
        }

        private static long weight(Article story) {
            return story.body().toString().length() * 10L
                    + story.about().toString().length();
        }

        private static List<Block> replaced(List<Block> body, int index, List<Block> by) {
            List<Block> changed = new ArrayList<>(body);
            changed.remove(index);
            changed.addAll(index, by);
            return changed;
        }

        private static List<Block> inside(Block block) {
            return switch (block) {
                case Block.BulletList list ->
                    list.items().stream()
                            .flatMap(item -> item.content().stream())
                            .toList();
                case Block.NumberedList list ->
                    list.items().stream()
                            .flatMap(item -> item.content().stream())
                            .toList();
                case Block.Quote quote -> quote.content();
                case Block.Aside aside -> aside.content();
                case Block.Table table ->
                    Stream.concat(table.header().stream(), table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.content().stream())
                            .toList();
                case Block.DefinitionList list ->
                    list.entries().stream()
                            .flatMap(entry -> entry.descriptions().stream())
                            .flatMap(List::stream)
                            .toList();
                case Block.Paragraph paragraph -> List.of();
                case Block.Heading heading -> List.of();
                case Block.PullQuote quote -> List.of();
                case Block.Figure figure -> List.of();
                case Block.Preformatted preformatted -> List.of();
                case Block.Verse verse -> List.of();
                case Block.Cue cue -> List.of();
                case Block.SectionBreak sectionBreak -> List.of();
            };
        }
    }

    /** Every line cut to its first half. */
    private static final class Halved extends Rewrite {
        @Override
        protected List<Inline> line(List<Inline> content) {
            return content.size() > 1 ? content.subList(0, (content.size() + 1) / 2) : content;
        }
    }
}
