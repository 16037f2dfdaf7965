package press.imprint.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.bundle.Bundle;
import press.imprint.design.Role;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryFrame;
import press.imprint.export.StoryPart;

/** document.xml: the stories one after another, each with its head and end, each on a new page. */
final class StoryWriter {

    private final Manuscript manuscript;
    private final ExportContext context;
    private final Optional<Tongue> language;
    private final BlockWriter blocks;

    StoryWriter(Manuscript manuscript, ExportContext context, Optional<Tongue> language) {
        this.manuscript = manuscript;
        this.context = context;
        this.language = language;
        this.blocks = new BlockWriter(manuscript, manuscript.document());
    }

    /** The way of the story's language, else that of its first letters. */
    static boolean rightToLeft(Article story, Optional<Tongue> language) {
        if (language.isPresent()) {
            return language.get().rightToLeft();
        }
        int direction = Direction.first(Words.of(story.about().headline()));
        for (Block block : story.body()) {
            if (direction != 0) {
                break;
            }
            if (block instanceof Block.Paragraph paragraph) {
                direction = Direction.first(Words.of(paragraph.content()));
            }
        }
        return direction > 0;
    }

    void write(Bundle bundle, PageParts.Ids page, boolean backwards, OutputStream out) throws IOException {
        WordXml xml = manuscript.document().xml();
        xml.raw(WordXml.DECLARATION).raw("<w:document" + Namespaces.TEXT_PART + "><w:body>");
        if (!bundle.isSingleStory()) {
            cover(bundle, backwards);
        }
        boolean later = !bundle.isSingleStory();
        for (Article story : bundle.stories()) {
            if (later) {
                blocks.newPage();
            }
            later = true;
            story(story);
            xml.drainTo(out);
        }
        xml.properties(PageParts.section(manuscript.styles().layout(), page, backwards, false));
        xml.raw("</w:body></w:document>");
        xml.drainTo(out);
    }

    private void cover(Bundle bundle, boolean backwards) {
        Place place = Place.of(WordStyle.NORMAL, manuscript.styles().textWidth(), backwards);
        context.banner().ifPresent(words -> line(place, WordStyle.NOTICE, words));
        line(place, WordStyle.TITLE, bundle.about().title().orElse(""));
        line(place, WordStyle.AUTHOR, String.join(", ", bundle.about().creators()));
        line(place, WordStyle.ABSTRACT, bundle.about().description().orElse(""));
    }

    private void line(Place place, WordStyle style, String words) {
        String line = words.strip().replace('\n', ' ');
        if (!line.isEmpty()) {
            blocks.paragraph(place, style, Inline.of(line), Span.NONE);
        }
    }

    private void story(Article story) {
        Optional<Tongue> own = story.language().map(Tongue::of).or(() -> language);
        Place place = Place.of(WordStyle.NORMAL, manuscript.styles().textWidth(), rightToLeft(story, own));
        manuscript.beginStory(story.pictures(), anchors(story), own.equals(language) ? Optional.empty() : own);
        StoryFrame frame = StoryFrame.of(story, context.banner());
        int before = blocks.paragraphs();
        for (StoryPart part : frame.head()) {
            blocks.paragraph(place, style(part.role()), part.content(), Span.NONE);
        }
        blocks.blocks(frame.body(), place);
        for (StoryPart part : frame.end()) {
            blocks.paragraph(place, style(part.role()), part.content(), Span.NONE);
        }
        blocks.endCell(place, before);
    }

    private WordStyle style(Role role) {
        return role == Role.HEADLINE && manuscript.styles().isBook() ? WordStyle.HEADING_1 : WordStyle.of(role);
    }

    /** Names of the headings that links may lead to, those in notes too. */
    private static List<String> anchors(Article story) {
        List<String> anchors = new ArrayList<>();
        new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Heading heading) {
                    heading.anchor().ifPresent(anchors::add);
                }
                return List.of(block);
            }
        }.article(story);
        return anchors;
    }
}
