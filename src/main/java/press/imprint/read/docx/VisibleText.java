package press.imprint.read.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Rewrite;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.read.ReadContext;
import press.imprint.source.Pictures;
import press.imprint.source.Source;

/** A document read as a reader sees it. */
final class VisibleText {

    private VisibleText() {}

    /**
     * The story on the pages.
     *
     * @param hints what an embedded story knew about itself, or {@link Metadata#NONE}
     */
    static Article read(WordDocument document, Source source, ReadContext context, Metadata hints)
            throws IOException, XMLStreamException {
        Diagnostics diagnostics = context.diagnostics();
        Optional<String> language = document.styles().language().flatMap(Tags::checked);
        Pictures pictures = new Pictures(source, context.limits(), diagnostics);
        FrontMatter front = new FrontMatter(hints, diagnostics);
        List<Line> body = new ArrayList<>();
        for (Line line : new LineReader(document, pictures, diagnostics, language).body()) {
            boolean began = body.stream().anyMatch(each -> !each.isEmpty());
            if (!front.takes(line, began)) {
                body.add(line);
            }
        }
        Metadata.Builder about = front.about();
        if (hints.language().isEmpty()) {
            about.language(language.or(context::language).orElse(null));
        }
        List<Block> blocks = dateline(new Grouping(body).blocks(), hints, about);
        Article article = Article.of(about.build(), anchored(blocks, diagnostics), pictures.taken());
        return article;
    }

    /** The exporter runs the dateline into the first paragraph; where it still stands there, it is taken out again. */
    private static List<Block> dateline(List<Block> blocks, Metadata hints, Metadata.Builder about) {
        if (hints.dateline().isEmpty()) {
            return blocks;
        }
        String start = hints.dateline().get() + " — ";
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph first
                && first.content().getFirst() instanceof Inline.Text text
                && text.text().startsWith(start)) {
            List<Inline> content = new ArrayList<>(first.content());
            content.removeFirst();
            String rest = text.text().substring(start.length());
            if (!rest.isEmpty()) {
                content.addFirst(new Inline.Text(rest));
            }
            List<Block> changed = new ArrayList<>(blocks);
            changed.removeFirst();
            if (!content.isEmpty()) {
                changed.addFirst(new Block.Paragraph(content, first.at()));
            }
            return List.copyOf(changed);
        }
        about.dateline(null);
        return blocks;
    }

    /** Names of headings are kept where links lead to them; links to anything else keep their words. */
    private static List<Block> anchored(List<Block> blocks, Diagnostics diagnostics) {
        Set<String> wanted = new HashSet<>();
        Set<String> there = new HashSet<>();
        new Rewrite() {
            @Override
            protected List<Inline> inline(Inline inline) {
                if (inline instanceof Inline.Link link && link.target().kind() == LinkTarget.Kind.INTERNAL) {
                    wanted.add(link.target().address());
                }
                return List.of(inline);
            }

            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Heading heading) {
                    heading.anchor().ifPresent(there::add);
                }
                return List.of(block);
            }
        }.blocks(blocks);
        Set<String> used = new HashSet<>();
        return new Rewrite() {
            @Override
            protected List<Inline> inline(Inline inline) {
                if (inline instanceof Inline.Link link
                        && link.target().kind() == LinkTarget.Kind.INTERNAL
                        && !there.contains(link.target().address())) {
                    diagnostics.say(DiagnosticCode.ANCHOR_MISSING, link.target().address());
                    return link.content();
                }
                return List.of(inline);
            }

            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Heading heading) {
                    Optional<String> anchor =
                            heading.anchor().filter(wanted::contains).filter(used::add);
                    return List.of(new Block.Heading(heading.level(), heading.content(), anchor, heading.at()));
                }
                return List.of(block);
            }
        }.blocks(blocks);
    }
}
