package press.imprint.read.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Metadata;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.language.Language;
import press.imprint.language.LanguageDetector;
import press.imprint.mend.Mended;
import press.imprint.mend.Mender;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/**
 * Reads plain text as people paste it: one block a line, blank lines between blocks, or lines wrapped by hand.
 *
 * <p>Lost marks are mended before structure is read, since a dash or a quotation mark decides what a line is.
 */
public final class TextReader implements ArticleReader {

    /** Room that the article's own levels need below the limit of the model. */
    private static final int ROOM = 8;

    private static final int SNIFFED = 1024;

    private static final InputFormat FORMAT =
            new InputFormat("text", List.of("txt", "text"), "Plain text, as people paste it");

    @Override
    public InputFormat format() {
        return FORMAT;
    }

    @Override
    public Likelihood recognizes(Source source) {
        byte[] head = source.head(SNIFFED);
        int zeros = 0;
        int controls = 0;
        for (byte one : head) {
            zeros += one == 0 ? 1 : 0;
            controls += one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' ? 1 : 0;
        }
        // UTF-16 has a zero in about every second byte; binary files have them without such order.
        boolean wide = head.length >= 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        return wide || (zeros == 0 && controls * 20 <= head.length) ? Likelihood.MAYBE : Likelihood.NO;
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        Diagnostics diagnostics = context.diagnostics();
        String text = source.text(diagnostics);
        return Stream.of(article(text, context));
    }

    private static Article article(String text, ReadContext context) {
        Diagnostics diagnostics = context.diagnostics();
        Optional<Language> asked = context.language().map(Language::of).filter(language -> !language.isUnknown());
        Mended mended = Mender.mend(text, asked.orElse(null));
        Places places = new Places(mended);
        Ledger.tell(mended, places, diagnostics);
        Metadata.Builder about = Metadata.builder();
        // Which language it is, others say; here it only helps to tell speech from lists.
        Language language = asked.or(
                        () -> LanguageDetector.detect(mended.text()).map(LanguageDetector.Detected::language))
                .orElse(Language.UNKNOWN);
        List<Line> lines = Lines.of(mended.text());
        Layout layout = Layout.of(lines);
        Wraps wraps = new Wraps(lines, places, diagnostics);
        int deepest = Math.max(1, Math.min(context.limits().nesting(), Article.MAX_NESTING) - ROOM);
        Blocks blocks = new Blocks(places, diagnostics, wraps, Dialogue.in(lines, language), deepest);
        List<Piece> pieces = blocks.pieces(lines, 0, layout);
        wraps.report();
        pieces = new Masthead(pieces, about, diagnostics, places).taken();
        pieces = EndMarks.removed(pieces, diagnostics, places);
        pieces = Attributions.attached(pieces, blocks);
        List<Block> body = blocks.blocks(new Subheads(pieces).found(diagnostics, places));
        return Article.of(about.build(), body);
    }
}
