package press.imprint.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Moment;
import press.imprint.article.Picture;
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.design.FontFamily;
import press.imprint.design.FontFile;
import press.imprint.design.Fonts;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.layout.TestDesign;

class PdfExporterTest {

    private static final Design DESIGN = TestDesign.article();

    private final Diagnostics diagnostics = new Diagnostics("");

    @Test
    void embedsEveryFontAndLeavesNothingToTheReader() throws Exception {
        for (Article story : Articles.samples(20)) {
            try (PDDocument document = open(story)) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                        assertThat(font.isDamaged()).as(font.getName()).isFalse();
                        assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                    }
                }
            }
        }
    }

    @Test
    void writesTheSameBytesInAnyZoneLocaleAndThread() throws Exception {
        List<Article> stories = Articles.samples(12);
        List<byte[]> first = new ArrayList<>();
        for (Article story : stories) {
            first.add(pdf(Bundle.of(story), true));
        }
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<Callable<byte[]>> again = new ArrayList<>();
            stories.forEach(story -> again.add(() -> pdf(Bundle.of(story), true)));
            List<Future<byte[]>> results = threads.invokeAll(again);
            for (int i = 0; i < stories.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(first.get(i));
            }
        } finally {
            threads.shutdown();
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void nestsTheBookmarksOfABundleAsStoriesAndHeadings() throws Exception {
        Article one = Article.headline("First")
                .subhead("Alpha")
                .paragraph("x")
                .subhead("Beta")
                .paragraph("y")
                .build();
        Article two = Article.headline("Second").paragraph("z").build();
        try (PDDocument document =
                Loader.loadPDF(pdf(Bundle.of(BookDetails.titled("Two"), List.of(one, two)), false))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(outline(document.getDocumentCatalog().getDocumentOutline()))
                    .isEqualTo("First[Alpha[]Beta[]]Second[]");
            PDOutlineItem second = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getNextSibling();
            assertThat(second.findDestinationPage(document)).isEqualTo(document.getPage(1));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Two");
        }
    }

    @Test
    void linksToTheWebAndToHeadingsAndSaysWhatItCannot() throws Exception {
        Article story = Article.untitled()
                .block(new Block.Paragraph(
                        List.of(
                                link("https://example.org/é", "web"),
                                link("mailto:a@example.org", "mail"),
                                link("#costs", "inside"),
                                link("tel:+123", "phone")),
                        Span.NONE))
                .block(new Block.Heading(1, Inline.of("Costs"), Optional.of("costs"), Span.NONE))
                .build();
        try (PDDocument document = open(story)) {
            List<String> targets = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                targets.add(link.getAction() instanceof PDActionURI uri ? uri.getURI() : "page");
                assertThat(link.getContents()).isNotEmpty();
            }
            assertThat(targets).containsExactly("https://example.org/%C3%A9", "mailto:a@example.org", "page");
            assertThat(codes()).containsExactly(DiagnosticCode.LINK_FLATTENED);
        }
    }

    @Test
    void leadsFromANumberToItsNoteAndBack() throws Exception {
        Article story = Article.untitled()
                .paragraph(
                        new Inline.Text("Words"),
                        new Inline.Footnote(List.of(new Block.Paragraph(Inline.of("The note."), Span.NONE))))
                .build();
        try (PDDocument document = open(story)) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).extracting(PDAnnotation::getContents).containsExactly("Note 1", "Back to the text");
            assertThat(links.get(0).getRectangle().getLowerLeftY())
                    .isGreaterThan(links.get(1).getRectangle().getLowerLeftY());
        }
    }

    @Test
    void saysWhoWroteItAndWhenInBothPlaces() throws Exception {
        Article story = Article.headline("A & B")
                .byline("Ada Moreno")
                .byline("Joe Lee")
                .language("en-GB")
                .about(about -> about.summary("In short <this>.")
                        .keyword("ferry")
                        .keyword("harbour")
                        .firstPublished(
                                Moment.parse("2025-03-04T10:00:00+02:00").orElseThrow()))
                .paragraph("Words.")
                .build();
        try (PDDocument document = open(story)) {
            var info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("A & B");
            assertThat(info.getAuthor()).isEqualTo("Ada Moreno, Joe Lee");
            assertThat(info.getSubject()).isEqualTo("In short <this>.");
            assertThat(info.getKeywords()).isEqualTo("ferry, harbour");
            assertThat(info.getCreationDate().toInstant()).isEqualTo(Instant.parse("2025-03-04T08:00:00Z"));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getVersion()).isEqualTo(1.7f);
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("A &amp; B", "Ada Moreno, Joe Lee", "2025-03-04T08:00:00Z", "en-GB");
        }
    }

    @Test
    void putsTheBannerOnEveryPageAndIntoTheTitle() throws Exception {
        var story = Article.headline("Held back");
        for (int i = 0; i < 60; i++) {
            story.paragraph("Words that go on for a while, so that there is more than one page of them to be stamped.");
        }
        ExportContext context = new ExportContext(
                DESIGN,
                OptionValues.DEFAULTS,
                Optional.of("EMBARGOED UNTIL 2030"),
                false,
                Optional.empty(),
                "Imprint",
                diagnostics);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(Bundle.of(story.build()), context, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("EMBARGOED UNTIL 2030");
            }
            assertThat(document.getDocumentInformation().getTitle()).startsWith("EMBARGOED UNTIL 2030");
        }
    }

    @Test
    void showsTheWordsOfAPictureThatIsDamaged() throws Exception {
        Picture damaged = new Picture(Picture.Kind.PNG, 10, 10, new byte[] {1, 2, 3});
        Article story = Article.untitled()
                .figure(damaged, "A boat at the pier", "Caption")
                .build();
        assertThat(PdfTextLawTest.extracted(pdf(Bundle.of(story), false))).contains("A boat at the pier", "Caption");
        assertThat(codes()).contains(DiagnosticCode.PICTURE_UNUSABLE);
    }

    @Test
    void showsEveryKindOfPictureAndEachOnce() throws Exception {
        for (Picture picture : Articles.pictures()) {
            Article story = Article.untitled()
                    .figure(picture, "a", "b")
                    .figure(picture, "a", "c")
                    .build();
            try (PDDocument document = open(story)) {
                var names = new ArrayList<COSName>();
                document.getPage(0).getResources().getXObjectNames().forEach(names::add);
                assertThat(names).as(picture.toString()).hasSize(1);
                var image = (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject)
                        document.getPage(0).getResources().getXObject(names.getFirst());
                assertThat(image.getImage().getWidth()).isEqualTo(picture.width());
            }
        }
        assertThat(codes()).doesNotContain(DiagnosticCode.PICTURE_UNUSABLE);
    }

    @Test
    void namesTheFontThatTheThemeLacks() {
        Fonts none = new Fonts() {
            @Override
            public Optional<FontFamily> family(String id) {
                return Optional.empty();
            }

            @Override
            public List<FontFamily> fallbacks() {
                return List.of();
            }

            @Override
            public FontFile file(FontFamily family, String style) {
                throw new IllegalStateException();
            }
        };
        Design design = new Design(DESIGN.theme(), DESIGN.layout(), none, DESIGN.templates());
        ExportContext context = new ExportContext(
                design, OptionValues.DEFAULTS, Optional.empty(), false, Optional.empty(), "Imprint", diagnostics);
        assertThatThrownBy(() -> new PdfExporter()
                        .export(Bundle.of(Article.headline("x").build()), context, new ByteArrayOutputStream()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("source-serif");
    }

    @Test
    void keepsItsWordsInScriptsThatJoinAndStack() throws Exception {
        String[] lines = {
            "difficult fjord office Thistle once-in",
            "क्षत्रिय ज्ञान श्री त्रिशूल के बारे में",
            "การประชุมสุดยอดที่น้ำ",
            "在安克雷奇举行的峰会上，双方领导人讨论了。",
            "금요일 앵커리지에서 열린",
            "👩‍👩‍👧‍👦 🇺🇸 👍🏽"
        };
        var story = Article.untitled();
        for (String line : lines) {
            story.paragraph(line);
        }
        String text = PdfTextLawTest.extracted(pdf(Bundle.of(story.build()), false));
        assertThat(text.lines().map(String::strip)).contains(lines);
    }

    private static String outline(PDOutlineNode node) {
        StringBuilder text = new StringBuilder();
        for (PDOutlineItem item : node.children()) {
            text.append(item.getTitle()).append('[').append(outline(item)).append(']');
        }
        return text.toString();
    }

    private static Inline link(String address, String words) {
        return new Inline.Link(LinkTarget.of(address).orElseThrow(), Optional.empty(), Inline.of(words));
    }

    private List<DiagnosticCode> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    private PDDocument open(Article story) throws Exception {
        return Loader.loadPDF(pdf(Bundle.of(story), true));
    }

    private byte[] pdf(Bundle bundle, boolean embed) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = new ExportContext(
                DESIGN, OptionValues.DEFAULTS, Optional.empty(), embed, Optional.empty(), "Imprint", diagnostics);
        new PdfExporter().export(bundle, context, out);
        return out.toByteArray();
    }
}
