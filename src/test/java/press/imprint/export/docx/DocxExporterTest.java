package press.imprint.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Metadata;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.Exporter;
import press.imprint.oracle.DocxOracle;
import press.imprint.oracle.PlainDesign;

class DocxExporterTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(Exporter.class).stream()
                        .map(each -> each.get().format().name()))
                .contains("docx");
    }

    @Test
    void writesEveryConstructSoundly() {
        Diagnostics diagnostics = new Diagnostics("");
        byte[] docx = Docx.of(Bundle.of(Everything.story()), Optional.empty(), diagnostics);
        DocxOracle.check(docx);
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.MARKUP_FLATTENED);
        assertThat(DocxOracle.styles(docx))
                .contains("Title", "Subtitle", "Abstract", "Author", "Date", "Heading1", "Heading6", "Quote")
                .contains("IntenseQuote", "SourceCode", "Caption", "TableHeaderLeft", "Cue", "Verse", "SectionBreak");
        assertThat(DocxOracle.notes(docx)).hasSize(2);
    }

    @Test
    void keepsEveryWordInOrderWhateverTheStory() {
        for (Article story : Articles.samples(25)) {
            byte[] docx = Docx.of(story);
            assertThat(DocxOracle.faults(docx)).isEmpty();
            List<String> shown = AllWords.words(String.join("\n", DocxOracle.text(docx)));
            assertThat(shown).containsSubsequence(AllWords.of(story).body());
        }
    }

    @Test
    void writesABookOfStoriesWithTheirHeadlinesAsHeadings() {
        Bundle book = Bundle.of(BookDetails.titled("Three stories"), Articles.samples(3));
        byte[] docx = Docx.of(book, Optional.empty(), new Diagnostics(""));
        DocxOracle.check(docx);
        assertThat(DocxOracle.styles(docx).getFirst()).isEqualTo("Title");
        assertThat(part(docx, "word/document.xml").split("<w:pageBreakBefore/>", -1))
                .hasSize(4);
    }

    @Test
    void showsTheBannerOnEveryPageAndInTheMetadata() {
        String banner = "EMBARGOED UNTIL 2025-09-01 06:00 UTC";
        byte[] docx = Docx.of(Bundle.of(Everything.story()), Optional.of(banner), new Diagnostics(""));
        for (String name : List.of("word/header1.xml", "word/document.xml", "docProps/core.xml")) {
            assertThat(part(docx, name)).contains(banner);
        }
    }

    @Test
    void writesTheSameBytesInEveryZoneAndLocale() {
        byte[] expected = Docx.of(Everything.story());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Docx.of(Everything.story())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesAnEmptyStoryAsAnEmptyDocument() {
        DocxOracle.check(Docx.of(Article.of(Metadata.NONE, List.of())));
    }

    @Test
    void leavesTheStoryOutWhereAsked() {
        byte[] docx = Docx.of(
                Bundle.of(Everything.story()), Optional.empty(), new Diagnostics(""), PlainDesign.article(), false);
        DocxOracle.check(docx);
        assertThat(DocxOracle.parts(docx)).doesNotContainKey("customXml/item1.xml");
    }

    @Test
    void storesEachPictureOnceAndUntouched() {
        Article story = Everything.story();
        var media = DocxOracle.parts(Docx.of(story)).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("word/media/"))
                .map(java.util.Map.Entry::getValue)
                .toList();
        assertThat(media).hasSize(story.pictures().size());
        story.pictures().values().forEach(picture -> assertThat(media).contains(picture.bytes()));
    }

    private static String part(byte[] docx, String name) {
        return new String(DocxOracle.parts(docx).get(name), StandardCharsets.UTF_8);
    }
}
