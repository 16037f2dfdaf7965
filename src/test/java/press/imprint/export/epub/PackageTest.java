package press.imprint.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.ArticleBuilder;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata.Identifier;
import press.imprint.article.Metadata.Subject;
import press.imprint.article.Moment;
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.oracle.EpubOracle;

class PackageTest {

    @Test
    void saysInThePackageWhatTheStorySays() {
        EpubOracle book = EpubOracle.of(Books.of(Showcase.story()));
        assertThat(book.dc("title"))
                .containsExactly(
                        "After three years at the dock, the ferry returns to the islands",
                        "A storm, a lawsuit and a shortage of steel kept it away");
        assertThat(book.meta("title-type")).containsExactly("main", "subtitle");
        assertThat(book.dc("creator")).containsExactly("Ada Moreno");
        assertThat(book.dc("contributor")).containsExactly("Joe Lee");
        assertThat(book.meta("role")).containsExactly("aut", "pht");
        assertThat(book.meta("file-as")).containsExactly("Moreno, Ada", "Lee, Joe");
        assertThat(book.dc("language")).containsExactly("en");
        assertThat(book.dc("publisher")).containsExactly("Example News");
        assertThat(book.dc("date")).containsExactly("2025-08-15T14:30:00-08:00");
        assertThat(book.meta("dcterms:modified")).containsExactly("2025-08-16T17:00:00Z");
        assertThat(book.dc("source")).containsExactly("https://example.org/ferry");
        assertThat(book.dc("rights")).containsExactly("© 2025 Example News");
        assertThat(book.dc("subject")).containsExactly("Local", "ferries");
        assertThat(book.dc("identifier").getFirst()).startsWith("urn:uuid:");
        assertThat(book.text("EPUB/toc.ncx")).contains(book.dc("identifier").getFirst());
        assertThat(book.opf().select("meta[property=dcterms:conformsTo]")).isEmpty();
    }

    @Test
    void keepsTheStorysOwnNamesAndTermsOfVocabularies() {
        EpubOracle book = EpubOracle.sound(Books.of(Article.headline("A")
                .about(about -> about.identifier("urn:newsml:example.org:20250815:ferry")
                        .otherIdentifier(new Identifier("ISSN", "1234-5679"))
                        .subject(new Subject(
                                "transport",
                                Optional.of("20000337"),
                                Optional.of("http://cv.iptc.org/newscodes/mediatopic/"))))
                .paragraph("B")
                .build()));
        assertThat(book.dc("identifier"))
                .containsExactly("urn:newsml:example.org:20250815:ferry", "urn:issn:1234-5679");
        assertThat(book.meta("term")).containsExactly("20000337");
    }

    @Test
    void claimsAlternativeTextOnlyWhereEveryPictureHasIt() {
        Article described = Showcase.story();
        assertThat(EpubOracle.of(Books.of(described)).meta("schema:accessibilityFeature"))
                .contains("alternativeText", "tableOfContents");
        Article silent = described.withBody(described.body().stream()
                .map(block -> block instanceof Block.Figure figure
                                && figure.picture().isPresent()
                        ? new Block.Figure(
                                figure.picture(), Optional.empty(), "", figure.caption(), List.of(), false, Span.NONE)
                        : block)
                .toList());
        EpubOracle book = EpubOracle.sound(Books.of(silent));
        assertThat(book.meta("schema:accessibilityFeature")).doesNotContain("alternativeText");
        assertThat(book.meta("schema:accessModeSufficient")).containsExactly("textual,visual");
    }

    @Test
    void nameStaysTheSameAndTellsStoriesApart() {
        String name = identifier(Article.headline("A").paragraph("B").build());
        assertThat(identifier(Article.headline("A").paragraph("B").build())).isEqualTo(name);
        assertThat(identifier(Article.headline("A").paragraph("C").build())).isNotEqualTo(name);
    }

    private static String identifier(Article story) {
        return EpubOracle.of(Books.of(story)).dc("identifier").getFirst();
    }

    @Test
    void showsTheBannerOnEveryPageAndInTheTitle() {
        String banner = "EMBARGOED UNTIL 2030-01-01 00:00 UTC";
        ExportContext context = Books.context(Optional.of(banner), true, OptionValues.DEFAULTS);
        EpubOracle book =
                EpubOracle.sound(Books.of(Bundle.of(BookDetails.titled("Two"), Articles.samples(2)), context));
        assertThat(book.dc("title").getFirst()).isEqualTo(banner + ": Two");
        book.members().keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .forEach(name -> assertThat(book.page(name).select(".notice").eachText())
                        .as(name)
                        .contains(banner));
    }

    @Test
    void dividesALongStoryAtItsHeadingsAndKeepsLinks() {
        ArticleBuilder long_ = Article.headline("A long story").language("en");
        Inline link =
                new Inline.Link(LinkTarget.of("#part-9").orElseThrow(), Optional.empty(), Inline.of("the last part"));
        long_.paragraph(
                new Inline.Text("See "),
                link,
                new Inline.Footnote(List.of(new Block.Paragraph(Inline.of("Far."), Span.NONE))));
        for (int part = 0; part < 10; part++) {
            long_.block(new Block.Heading(1, Inline.of("Part " + part), Optional.of("part-" + part), Span.NONE));
            for (int p = 0; p < 100; p++) {
                long_.paragraph("Words ".repeat(100) + part + "." + p);
            }
        }
        Article story = long_.build();
        byte[] bytes = Books.of(story);
        EpubOracle book = EpubOracle.sound(bytes);
        EpubExporterTest.sameWords(book.stories(), List.of(story));
        assertThat(book.spine()).hasSizeGreaterThan(4);
        book.spine()
                .forEach(name ->
                        assertThat(book.members().get(name).length).as(name).isLessThan(300_000));
        String href = book.page("EPUB/story.xhtml").select("a[href*=#h]").attr("href");
        assertThat(href).startsWith("story.").doesNotStartWith("story.xhtml");
        assertThat(book.page("EPUB/story.xhtml").select("aside.footnote")).hasSize(1);
        assertThat(press.imprint.read.epub.ReadBack.of(bytes)).containsExactly(story);
    }

    @Test
    void listsManyStoriesOnPagesOfTheirOwn() {
        List<Article> stories = IntStream.range(0, 501)
                .mapToObj(i -> Article.headline("Story " + i)
                        .language("en")
                        .about(about ->
                                about.firstPublished(Moment.parse("2025-08-15").orElseThrow()))
                        .paragraph("Words of story " + i + ".")
                        .build())
                .toList();
        byte[] bytes = Books.of(Bundle.of(BookDetails.titled("Many"), stories), Books.context());
        EpubOracle book = EpubOracle.of(bytes);
        assertThat(book.page("EPUB/nav.xhtml").select("nav[role=doc-toc] a")).hasSize(6);
        assertThat(book.page("EPUB/list-1.xhtml").select("a")).hasSize(100);
        List<String> linked = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            linked.addAll(book.page("EPUB/list-" + i + ".xhtml").select("a").eachAttr("href"));
        }
        assertThat(book.spine().stream().filter(name -> name.contains("story-")).map(name -> name.substring(5)))
                .containsExactlyElementsOf(linked);
        assertThat(book.spine())
                .startsWith("EPUB/title.xhtml", "EPUB/nav.xhtml", "EPUB/list-1.xhtml", "EPUB/story-1.xhtml");
        assertThat(press.imprint.read.epub.ReadBack.of(bytes)).isEqualTo(stories);
    }

    @Test
    void isTheSameBookWhereverItIsMade() {
        byte[] here = Books.of(Showcase.story());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(Books.of(Showcase.story()), here)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void takesTheTimeOfMakingWhereTheStoryTellsNone() {
        Article story = Article.headline("A").paragraph("B").build();
        assertThat(EpubOracle.of(Books.of(story)).meta("dcterms:modified")).containsExactly("1980-01-01T00:00:00Z");
        ExportContext usual = Books.context();
        ExportContext context = new ExportContext(
                usual.design(),
                usual.options(),
                usual.banner(),
                usual.embed(),
                Optional.of(Instant.parse("2026-02-03T04:05:06.789Z")),
                usual.generator(),
                usual.diagnostics());
        assertThat(EpubOracle.of(Books.of(Bundle.of(story), context)).meta("dcterms:modified"))
                .containsExactly("2026-02-03T04:05:06Z");
    }

    @Test
    void leavesTheStoryOutWhereAsked() {
        ExportContext context = Books.context(Optional.empty(), false, OptionValues.DEFAULTS);
        EpubOracle book = EpubOracle.of(Books.of(Bundle.of(Articles.sample(3)), context));
        assertThat(book.page("EPUB/story.xhtml").select("script")).isEmpty();
    }

    @Test
    void embedsTheFamiliesItUsesWhereAsked() {
        ExportContext context =
                Books.context(Optional.empty(), true, OptionValues.DEFAULTS.with(EpubOptions.EMBED_FONTS, true));
        EpubOracle book = EpubOracle.sound(
                Books.of(Bundle.of(Article.headline("A").paragraph("B").build()), context));
        assertThat(book.members()).containsKey("EPUB/fonts/source-serif-BoldItalic.ttf");
        assertThat(book.members().keySet()).noneMatch(name -> name.contains("source-code"));
        assertThat(book.text("EPUB/style.css")).contains("@font-face");
    }

    @Test
    void tellsTheSeriesWhereAsked() {
        ExportContext context = Books.context(
                Optional.empty(),
                true,
                OptionValues.DEFAULTS
                        .with(EpubOptions.SERIES, "Harbor stories")
                        .with(EpubOptions.SERIES_POSITION, "3"));
        EpubOracle book = EpubOracle.sound(
                Books.of(Bundle.of(Article.headline("A").paragraph("B").build()), context));
        assertThat(book.meta("belongs-to-collection")).containsExactly("Harbor stories");
        assertThat(book.meta("group-position")).containsExactly("3");
    }

    @Test
    void turnsTheBookRoundForArabic() {
        EpubOracle book = EpubOracle.sound(Books.of(Showcase.arabic()));
        assertThat(book.opf().select("spine").attr("page-progression-direction"))
                .isEqualTo("rtl");
        Document page = book.page("EPUB/story.xhtml");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("span[lang=en][dir=ltr]")).hasSize(1);
        assertThat(page.select("pre[dir=ltr]")).hasSize(1);
    }

    @Test
    void flattensLinksThatLeadNowhereInABook() {
        ExportContext context = Books.context();
        List<Inline> words = new ArrayList<>();
        for (String address : List.of("chapter2.html", "#nowhere", "http://", "https://exa mple.org", "mailto:")) {
            LinkTarget.of(address)
                    .ifPresent(target ->
                            words.add(new Inline.Link(target, Optional.empty(), Inline.of("[" + address + "]"))));
        }
        LinkTarget odd =
                LinkTarget.of("https://example.org/a|b?c={d}&e=ü#f#g%zz").orElseThrow();
        words.add(new Inline.Link(odd, Optional.empty(), Inline.of("odd")));
        EpubOracle book = EpubOracle.sound(Books.of(
                Bundle.of(Article.headline("A")
                        .paragraph(words.toArray(Inline[]::new))
                        .build()),
                context));
        assertThat(book.page("EPUB/story.xhtml").select("a").eachAttr("href"))
                .contains("https://example.org/a%7Cb?c=%7Bd%7D&e=%C3%BC#f%23g%25zz");
        assertThat(context.diagnostics().list().stream().map(Diagnostic::code))
                .isNotEmpty()
                .containsOnly(DiagnosticCode.LINK_FLATTENED);
    }

    @Test
    void namesFootnotesAndTheirWayBack() {
        Document page = EpubOracle.of(Books.of(Showcase.story())).page("EPUB/story.xhtml");
        Element reference = page.selectFirst("a[role=doc-noteref]");
        Element note = page.getElementById(reference.attr("href").substring(1));
        assertThat(note.attr("role")).isEqualTo("doc-footnote");
        assertThat(note.selectFirst("a[role=doc-backlink]").attr("href")).isEqualTo("#" + reference.id());
        assertThat(note.selectFirst("a[role=doc-backlink]").attr("aria-label")).isEqualTo("1 – Back to the text");
    }

    @Test
    void leavesColorsOfThePageToTheReader() {
        String css = EpubOracle.of(Books.of(Showcase.story())).text("EPUB/style.css");
        for (String rule : css.split("\n")) {
            if (rule.startsWith("body{") || rule.startsWith(".body{") || rule.startsWith(".first-paragraph{")) {
                assertThat(rule).doesNotContain("color").doesNotContain("font-size");
            }
        }
        assertThat(css).doesNotContain("@page").doesNotContain("pt;").doesNotContain("background:");
    }

    @Test
    void storesPicturesOnceAndUntouched() {
        Article story = Showcase.story();
        byte[] bytes = Books.of(Bundle.of(BookDetails.titled("Twice"), List.of(story, story)), Books.context());
        EpubOracle book = EpubOracle.of(bytes);
        List<String> pictures = book.members().keySet().stream()
                .filter(name -> name.startsWith("EPUB/pictures/"))
                .toList();
        assertThat(pictures).hasSize(1);
        assertThat(book.members().get(pictures.getFirst()))
                .isEqualTo(story.pictures().firstEntry().getValue().bytes());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains(new String(story.pictures().firstEntry().getValue().bytes(), StandardCharsets.ISO_8859_1));
    }
}
