package press.imprint.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.layout.Element;
import press.imprint.layout.Fragment;
import press.imprint.layout.Page;
import press.imprint.layout.PageNumbers;
import press.imprint.layout.TestDesign;
import press.imprint.layout.TypefaceStock;
import press.imprint.layout.Typesetter;

/** Every character of a story is on its pages, once and in order, and comes back from the file as it was. */
class PdfTextLawTest {

    private static final Design DESIGN = TestDesign.article();
    private static final TypefaceStock STOCK = new TypefaceStock();

    @Test
    void everyCharacterIsOnThePagesAndInTheFile() throws Exception {
        for (Article story : Articles.samples(40)) {
            holds(story);
        }
    }

    @Test
    @Tag("slow")
    void everyCharacterOfAThousandStoriesIsOnThePagesAndInTheFile() throws Exception {
        for (Article story : Articles.samples(1000)) {
            holds(story);
        }
    }

    static void holds(Article story) throws Exception {
        Diagnostics diagnostics = new Diagnostics("");
        List<Page> pages = new Typesetter(DESIGN, STOCK)
                .set(
                        PdfExporter.manuscript(story, Optional.empty(), story.pictures()),
                        PageNumbers.ofOneStory(),
                        diagnostics);
        AllWords words = AllWords.of(story);
        String expected = bare(String.join("", words.body()));
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (Page page : pages) {
            for (Fragment fragment : page.fragments()) {
                if (fragment instanceof Fragment.Glyphs glyphs) {
                    all.append(bare(glyphs.text()));
                    switch (kind(glyphs.owner())) {
                        case STORY -> body.append(bare(glyphs.text()));
                        case NOTE -> notes.append(bare(glyphs.text()));
                        default -> {}
                    }
                }
            }
        }
        String dateline = story.about().dateline().map(PdfTextLawTest::bare).orElse("");
        String shown = body.toString();
        String expectedNotes = bare(
                String.join("", words.notes().stream().flatMap(List::stream).toList()));
        String extracted = bare(extracted(story));
        if (isPlain(expected + expectedNotes + all)) {
            if (pages.size() > 1 && holdsTable(story.body())) {
                // A row taller than a page goes on cell beside cell, so its words are there in another order.
                assertThat(sorted(shown))
                        .isIn(sorted(expected), sorted(dateline + "—" + expected), sorted(dateline + expected));
            } else {
                assertThat(shown).isIn(expected, dateline + "—" + expected, dateline + expected);
            }
            assertThat(notes.toString()).isEqualTo(expectedNotes);
            assertThat(extracted).isEqualTo(all.toString());
        } else {
            assertThat(sorted(shown))
                    .isIn(sorted(expected), sorted(dateline + "—" + expected), sorted(dateline + expected));
            assertThat(sorted(notes.toString())).isEqualTo(sorted(expectedNotes));
            assertThat(sorted(unmirrored(extracted))).isEqualTo(sorted(unmirrored(all.toString())));
        }
    }

    private static boolean holdsTable(List<Block> blocks) {
        return blocks.toString().contains("Table[");
    }

    private static String unmirrored(String text) {
        return text.replace('(', ')')
                .replace('[', ']')
                .replace('«', '»')
                .replace('“', '”')
                .replace('<', '>')
                .replace('‹', '›');
    }

    /** STORY for the story's own words, NOTE for those of notes, ARTIFACT for what the layout adds. */
    private static Element.Kind kind(Element owner) {
        for (Element at = owner; at != null; at = at.parent()) {
            switch (at.kind()) {
                case ARTIFACT, LABEL, NOTE_REFERENCE, PART -> {
                    return Element.Kind.ARTIFACT;
                }
                case NOTE -> {
                    return Element.Kind.NOTE;
                }
                default -> {}
            }
        }
        return Element.Kind.STORY;
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069);
        });
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> c < 0xD800 || (c > 0xDFFF && c < 0x10000))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Without spaces; presentation forms as PDFBox gives them back, which is their plain letters. */
    private static String bare(String text) {
        StringBuilder plain = new StringBuilder();
        String.join("", AllWords.words(text)).codePoints().forEach(c -> {
            boolean presentation = (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF);
            if (presentation) {
                plain.append(String.join(
                        "", AllWords.words(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC))));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    static String extracted(Article story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(Bundle.of(story), context(), out);
        return extracted(out.toByteArray());
    }

    static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static ExportContext context() {
        return new ExportContext(
                DESIGN,
                OptionValues.DEFAULTS,
                Optional.empty(),
                false,
                Optional.empty(),
                "Imprint 0",
                new Diagnostics(""));
    }
}
