package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.read.frontmatter.FrontMatter;
import press.imprint.read.markup.Anchors;
import press.imprint.read.markup.CleanText;
import press.imprint.read.markup.Markup;
import press.imprint.read.markup.MarkupContext;
import press.imprint.source.Pictures;
import press.imprint.source.Source;

/**
 * Reads Markdown: <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</a> with
 * <a href="https://github.github.com/gfm/">GitHub's</a> tables, struck text, tasks, bare addresses, notes and alerts,
 * inline notes as pandoc has them, raw HTML, and front matter. One file is one story.
 */
public final class MarkdownReader implements ArticleReader {

    private static final InputFormat FORMAT = new InputFormat(
            "markdown",
            List.of("md", "markdown", "mdown", "mkd"),
            "Markdown (CommonMark and GitHub's), with YAML, TOML or JSON front matter");

    private static final MarkdownParser PARSER = new MarkdownParser();

    @Override
    public InputFormat format() {
        return FORMAT;
    }

    @Override
    public Likelihood recognizes(Source source) {
        return MarkdownSigns.in(source.head(MarkdownSigns.LOOKED_AT));
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        Diagnostics diagnostics = context.diagnostics();
        String text = CleanText.withoutNoncharacters(source.text(diagnostics), diagnostics);
        if (text.isBlank()) {
            throw new ReadException(
                    DiagnosticCode.FILE_EMPTY,
                    source.name(),
                    Span.NONE,
                    "it holds no words; write some or leave it out");
        }
        Pictures pictures = new Pictures(source, context.limits(), diagnostics);
        return Stream.of(article(source.name(), text, pictures, context));
    }

    private static Article article(String file, String text, Pictures pictures, ReadContext context)
            throws ReadException {
        Diagnostics diagnostics = context.diagnostics();
        LinesOfMarkdown lines = new LinesOfMarkdown(PARSER, context, pictures::take);
        FrontMatter front = FrontMatter.read(text, lines::line, diagnostics);
        String markdown = withoutFront(text, front.length());
        Node document = parsed(markdown, file);
        MarkdownTree tree = new MarkdownTree(markdown, PARSER, diagnostics);
        Element body = tree.body(document);
        MarkupContext markup =
                new MarkupContext(diagnostics, context.limits(), pictures::take, tree.places(), new Anchors());
        List<Block> blocks = new ArrayList<>();
        if (!front.kept().isEmpty()) {
            blocks.add(new Block.Preformatted(Optional.empty(), front.kept(), front.keptAt()));
        }
        blocks.addAll(Markup.blocks(body, markup));
        ReferenceDefinitions.sayUnused(document, diagnostics);
        return Article.of(about(front.about(), context), blocks, pictures.taken());
    }

    /** Blank lines in its place: so every line of the text keeps its number. */
    private static String withoutFront(String text, int length) {
        int lines =
                (int) text.substring(0, length).chars().filter(c -> c == '\n').count();
        return "\n".repeat(lines) + text.substring(length);
    }

    private static Node parsed(String markdown, String file) throws ReadException {
        try {
            return PARSER.text(markdown);
        } catch (IllegalStateException e) {
            // The one thing that commonmark refuses: more than a million table cells.
            throw new ReadException(
                    DiagnosticCode.TOO_LARGE, file, Span.NONE, e.getMessage() + "; divide the table", e);
        }
    }

    private static Metadata about(Metadata said, ReadContext context) {
        if (said.language().isPresent() || context.language().isEmpty()) {
            return said;
        }
        return said.toBuilder().language(context.language().get()).build();
    }
}
