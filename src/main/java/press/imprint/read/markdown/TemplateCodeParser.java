package press.imprint.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link TemplateCode}: starts at a highlight tag with a language alone on its line, ends at the end tag. */
final class TemplateCodeParser extends AbstractBlockParser {

    private final TemplateCode block;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;
    private boolean ended;

    private TemplateCodeParser(String language) {
        this.block = new TemplateCode(language);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (ended) {
            return BlockContinue.none();
        }
        String line = state.getLine().getContent().toString().strip();
        if (isTag(line)) {
            String name = TemplateTag.of(line).name();
            String head = line.substring(0, Math.min(4, line.length()));
            ended = name.equals("endhighlight")
                    || (head.contains("/") && name.equals("/highlight"))
                    || name.equals("/highlight");
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (!first && !ended) {
            text.append(line.getContent()).append('\n');
        }
        first = false;
    }

    @Override
    public void closeBlock() {
        block.setText(text.toString());
    }

    private static boolean isTag(String line) {
        return (line.startsWith("{%") && line.endsWith("%}")) || (line.startsWith("{{") && line.endsWith("}}"));
    }

    /** Starts the block. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            String line = state.getLine().getContent().toString().strip();
            if (!isTag(line) || TemplateTag.length(line, 0) != line.length()) {
                return BlockStart.none();
            }
            TemplateTag tag = TemplateTag.of(line);
            if (!tag.name().equals("highlight") || tag.values().isEmpty()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TemplateCodeParser(tag.values().getFirst()))
                    .atIndex(state.getIndex());
        }
    }
}
