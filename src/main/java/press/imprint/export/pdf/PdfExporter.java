package press.imprint.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;
import press.imprint.export.StoryFrame;
import press.imprint.export.StoryName;
import press.imprint.export.StoryPart;
import press.imprint.layout.Manuscript;
import press.imprint.layout.Page;
import press.imprint.layout.PageNumbers;
import press.imprint.layout.TypefaceStock;
import press.imprint.layout.Typesetter;

/**
 * Writes stories as PDF 1.7 pages: each begins on a new page, with bookmarks, links and notes at the foot; the text can be
 * got back exactly, and so can the story itself, which travels inside.
 *
 * @see "ISO 32000-1:2008"
 */
public final class PdfExporter implements Exporter {

    /** Faces parsed so far. The JDK keeps what it has parsed until the program ends, so parsing twice would leak. */
    private static final TypefaceStock STOCK = new TypefaceStock();

    private static final OutputFormat FORMAT =
            new OutputFormat("pdf", "pdf", "application/pdf", "Pages to print and to read, with the story inside");

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Option<?>> options() {
        return List.of();
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException, ExportException {
        try {
            write(bundle, context, out);
        } catch (DesignException e) {
            throw new ExportException(
                    e.diagnostic().code(),
                    e.diagnostic().file(),
                    e.diagnostic().at(),
                    e.diagnostic().detail(),
                    e);
        }
    }

    private static void write(Bundle bundle, ExportContext context, OutputStream out)
            throws IOException, DesignException {
        var sheet = context.design().layout();
        PdfFile file = PdfFile.begin(out, sheet.pageWidth(), sheet.pageHeight());
        Typesetter typesetter = new Typesetter(context.design(), STOCK);
        PdfStory writer = new PdfStory(file);
        EmbeddedStory embedded = new EmbeddedStory(file, bundle.isSingleStory());
        boolean single = bundle.isSingleStory();
        int pages = 0;
        for (Article story : bundle.stories()) {
            Manuscript manuscript = manuscript(story, context.banner(), usable(story, context, writer.pictures()));
            PageNumbers numbers = single ? PageNumbers.ofOneStory() : PageNumbers.after(pages);
            List<Page> set = typesetter.set(manuscript, numbers, context.diagnostics());
            writer.write(set, pages, context.diagnostics());
            if (context.embed()) {
                embedded.add(story);
            }
            pages += set.size();
        }
        if (pages == 0) {
            throw new IllegalArgumentException("a bundle without stories");
        }
        DocumentFacts facts = DocumentFacts.of(bundle, context);
        facts.write(file);
        writer.end();
        if (context.embed()) {
            embedded.write(writer.text(), facts);
        }
        file.end(writer.id(facts));
    }

    private static Map<PictureId, Picture> usable(Article story, ExportContext context, PdfPictures pictures)
            throws IOException {
        Map<PictureId, Picture> usable = new HashMap<>();
        for (Picture picture : story.pictures().values()) {
            if (pictures.write(picture)) {
                usable.put(picture.id(), picture);
            } else {
                context.diagnostics()
                        .say(
                                DiagnosticCode.PICTURE_UNUSABLE,
                                "a " + picture.kind() + " picture is damaged: " + picture);
            }
        }
        return usable;
    }

    /** A story as it goes to the setter, with those of its pictures that can be shown. */
    static Manuscript manuscript(Article story, Optional<String> banner, Map<PictureId, Picture> usable) {
        StoryFrame frame = StoryFrame.of(story, banner);
        return new Manuscript(
                StoryFrame.title(story).orElse(story.about().slug().orElse("")),
                parts(frame.head()),
                frame.body(),
                parts(frame.end()),
                story.language(),
                usable,
                banner);
    }

    private static List<Manuscript.Part> parts(List<StoryPart> parts) {
        List<Manuscript.Part> all = new ArrayList<>();
        for (StoryPart part : parts) {
            all.add(new Manuscript.Part(part.role(), part.content()));
        }
        return all;
    }

    /** The title of a bundle or of its only story. */
    static Optional<String> title(Bundle bundle) {
        return bundle.about().title().or(() -> Optional.of(StoryName.of(bundle.first())));
    }
}
