package press.imprint.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Picture;
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.OptionValues;

class OutlineExporterTest {

    private static String outline(Bundle bundle, boolean places, Optional<String> banner) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OptionValues options = OptionValues.DEFAULTS.with(OutlineExporter.PLACES, places);
        ExportContext context =
                new ExportContext(null, options, banner, false, Optional.empty(), "Imprint test", new Diagnostics(""));
        try {
            new OutlineExporter().export(bundle, context, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String outline(Article story) {
        return outline(Bundle.of(story), false, Optional.empty());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Inline.of(text), Span.NONE);
    }

    @Test
    void showsEveryField() {
        Moment day = Moment.parse("2025-08-15T14:30:00Z").orElseThrow();
        Article story = Article.headline("Ferry")
                .about(about -> about.subheadline("Sub")
                        .summary(List.of(
                                new Inline.Text("Sum"),
                                new Inline.Footnote(List.of(paragraph("why"))))) // notes may hang on a summary
                        .byline(Metadata.Contributor.of("Ada"))
                        .byline(new Metadata.Contributor(
                                "Joe",
                                Optional.of("photographs"),
                                Optional.of("AP \"West\""),
                                Optional.of("joe@example.org")))
                        .dateline("ANCHORAGE, Alaska (AP)")
                        .slug("ferry")
                        .section("News")
                        .keyword("sea")
                        .subject(new Metadata.Subject("travel", Optional.of("1"), Optional.of("IPTC")))
                        .language("en-US")
                        .firstPublished(day)
                        .updated(day)
                        .version("2")
                        .replaces("1")
                        .identifier("urn:x:1")
                        .otherIdentifier(new Metadata.Identifier("doi", "10.1/2"))
                        .sourceAddress("https://example.org")
                        .capturedAt(day)
                        .publisher("House")
                        .credit("AP")
                        .copyrightNotice("© 2025")
                        .usageTerms("one\ntwo")
                        .status(Metadata.Status.WITHHELD)
                        .embargoedUntil(day)
                        .expires(day)
                        .correction(new Metadata.Correction(
                                Optional.of(day), Metadata.CorrectionKind.CLARIFICATION, "It was blue."))
                        .editorsNote("Hold.")
                        .pronouncer(new Metadata.Pronouncer("Djibouti", "jee-BOOT-ee"))
                        .furtherField("layout", "post"))
                .build();
        assertThat(outline(story)).isEqualTo("""
                        headline: Ferry
                        subheadline: Sub
                        summary: Sum{footnote 1}
                          footnote 1
                            paragraph: why
                        byline: Ada
                        byline role="photographs" organization="AP \\"West\\"" address="joe@example.org": Joe
                        dateline: ANCHORAGE, Alaska (AP)
                        slug: ferry
                        section: News
                        keyword: sea
                        subject code="1" scheme="IPTC": travel
                        language: en-US
                        first-published: 2025-08-15T14:30:00Z
                        updated: 2025-08-15T14:30:00Z
                        version: 2
                        replaces: 1
                        identifier: urn:x:1
                        other-identifier scheme="doi": 10.1/2
                        source-address: https://example.org
                        captured-at: 2025-08-15T14:30:00Z
                        publisher: House
                        credit: AP
                        copyright-notice: © 2025
                        usage-terms: one\\ntwo
                        status: withheld
                        embargoed-until: 2025-08-15T14:30:00Z
                        expires: 2025-08-15T14:30:00Z
                        correction kind=clarification at=2025-08-15T14:30:00Z: It was blue.
                        editors-note: Hold.
                        pronouncer name="Djibouti": jee-BOOT-ee
                        further-field name="layout": post

                        """);
    }

    @Test
    void showsEveryBlock() {
        Picture picture = Articles.pictures().getFirst();
        Block.Cell wide = new Block.Cell(List.of(paragraph("wide")), 2, 1, true);
        Article story = Article.untitled()
                .picture(picture)
                .block(new Block.Heading(2, Inline.of("Head"), Optional.of("a \"b\""), Span.NONE))
                .block(new Block.BulletList(
                        List.of(
                                new Block.ListItem(Optional.of(true), List.of(paragraph("done"))),
                                Block.ListItem.of(List.of())),
                        Span.NONE))
                .block(new Block.NumberedList(
                        4,
                        Block.NumberStyle.UPPER_ROMAN,
                        List.of(Block.ListItem.of(List.of(paragraph("four")))),
                        Span.NONE))
                .quote("Words", "Somebody")
                .block(new Block.PullQuote(Inline.of("Lifted"), Inline.of("Who"), Span.NONE))
                .block(new Block.Figure(
                        Optional.of(picture.id()),
                        Optional.of("https://example.org/p.png"),
                        "A dot",
                        Inline.of("The caption"),
                        Inline.of("The credit"),
                        true,
                        Span.NONE))
                .block(new Block.Table(
                        Inline.of("Title"),
                        List.of(new Block.Row(List.of(wide))),
                        List.of(new Block.Row(
                                List.of(Block.Cell.of(List.of()), Block.Cell.of(List.of(paragraph("b")))))),
                        List.of(Block.ColumnAlignment.LEFT, Block.ColumnAlignment.NONE),
                        Span.NONE))
                .block(new Block.Preformatted(Optional.of("java"), "if (a) {\n\n  \tb\\c; \n", Span.NONE))
                .block(new Block.Aside(Inline.of("Box"), List.of(paragraph("inside")), Span.NONE))
                .block(new Block.DefinitionList(
                        List.of(new Block.Definition(
                                List.of(Inline.of("term"), Inline.of("other")),
                                List.of(List.of(paragraph("meaning")), List.of()))),
                        Span.NONE))
                .block(new Block.Verse(
                        List.of(new Inline.Text("one"), new Inline.LineBreak(), new Inline.Text("two")), Span.NONE))
                .block(new Block.Cue(
                        "SOT",
                        "Mayor speaks",
                        Optional.of("We are"),
                        Optional.of("at last"),
                        Optional.of(Duration.ofSeconds(12)),
                        Span.NONE))
                .block(new Block.SectionBreak(Span.NONE))
                .build();
        String id = picture.id().digest();
        assertThat(outline(story)).isEqualTo("""

                        heading level=2 anchor="a \\"b\\"": Head
                        bullet-list
                          item done=true
                            paragraph: done
                          item
                        numbered-list start=4 style=upper-roman
                          item
                            paragraph: four
                        quote
                          paragraph: Words
                          attribution: Somebody
                        pull-quote: Lifted
                          attribution: Who
                        figure picture=%s address="https://example.org/p.png" decorative
                          alternative: A dot
                          caption: The caption
                          credit: The credit
                        table columns=left,none
                          caption: Title
                          header-row
                            cell columns=2 header
                              paragraph: wide
                          row
                            cell
                            cell
                              paragraph: b
                        preformatted language="java"
                          | if (a) {
                          |
                          |   \\u0009b\\\\c;\\u0020
                          |
                        aside
                          title: Box
                          paragraph: inside
                        definition-list
                          entry
                            term: term
                            term: other
                            description
                              paragraph: meaning
                            description
                        verse: one{line-break}two
                        cue "SOT" duration=PT12S
                          direction: Mayor speaks
                          in-words: We are
                          out-words: at last
                        section-break

                        picture %s: png 1x1, %d bytes
                        """.formatted(id.substring(0, 12), id, picture.length()));
    }

    @Test
    void showsEveryInlineAndTheNotesBelowTheirLine() {
        Article story = Article.untitled()
                .paragraph(
                        new Inline.Text(" a{b}\\ "),
                        new Inline.Emphasis(List.of(new Inline.Text("e"), new Inline.Strong(Inline.of("s")))),
                        new Inline.Struck(Inline.of("x")),
                        new Inline.Subscript(Inline.of("2")),
                        new Inline.Superscript(Inline.of("3")),
                        new Inline.SmallCaps(Inline.of("nato")),
                        new Inline.Code("f{}"),
                        new Inline.Link(
                                LinkTarget.of("https://example.org/\"").orElseThrow(),
                                Optional.of("tip"),
                                Inline.of("web")),
                        new Inline.Footnote(List.of(paragraph("first note"))),
                        new Inline.LineBreak(),
                        new Inline.InLanguage("fr", Inline.of("oui")),
                        new Inline.Footnote(List.of(paragraph("second"), paragraph("note"))),
                        new Inline.InlinePicture(Optional.empty(), Optional.of("f.png"), "flag"),
                        new Inline.Text(" "))
                .build();
        assertThat(outline(story)).isEqualTo("""

                        paragraph: \\u0020a\\{b\\}\\\\ {emphasis: e{strong: s}}{struck: x}{subscript: 2}{superscript: 3}\
                        {small-caps: nato}{code: f\\{\\}}{link web="https://example.org/\\"" title="tip": web}{footnote 1}\
                        {line-break}{in-language fr: oui}{footnote 2}{inline-picture address="f.png": flag}\\u0020
                          footnote 1
                            paragraph: first note
                          footnote 2
                            paragraph: second
                            paragraph: note
                        """);
    }

    @Test
    void makesTheInvisibleVisible() {
        assertThat(outline(Article.untitled()
                        .paragraph("10\u00A0km\u200B\u00ADx\ty\u202E\uE000\u2028👩\u200D👧\uDB40\uDC67❤\uFE0F e\u0301")
                        .build()))
                .isEqualTo("\nparagraph: 10\\u00A0km\\u200B\\u00ADx\\u0009y\\u202E\\uE000\\u2028👩\\u200D👧\\U000E0067"
                        + "❤\\uFE0F e\u0301\n");
    }

    @Test
    void saysPlacesOnlyWhenAsked() {
        Bundle bundle = Bundle.of(Article.untitled()
                .block(new Block.Paragraph(Inline.of("a"), new Span(3, 1, 4, 9)))
                .block(new Block.SectionBreak(Span.NONE))
                .build());
        assertThat(outline(bundle, true, Optional.empty())).isEqualTo("\nparagraph @3:1-4:9: a\nsection-break\n");
        assertThat(outline(bundle, false, Optional.empty())).isEqualTo("\nparagraph: a\nsection-break\n");
    }

    @Test
    void showsTheBookTheStoriesAndTheBanner() {
        Article story = Article.headline("H").paragraph("p").build();
        Bundle bundle = Bundle.of(
                new BookDetails(
                        Optional.of("Two"),
                        List.of("Ada"),
                        Optional.of("Both"),
                        Optional.of("en"),
                        Optional.of("urn:x")),
                List.of(story, story));
        assertThat(outline(bundle, false, Optional.of("EMBARGOED UNTIL 2025-08-15")))
                .isEqualTo("""
                        book stories=2
                          title: Two
                          creator: Ada
                          description: Both
                          language: en
                          identifier: urn:x

                        story 1

                        notice: EMBARGOED UNTIL 2025-08-15
                        headline: H

                        paragraph: p

                        story 2

                        notice: EMBARGOED UNTIL 2025-08-15
                        headline: H

                        paragraph: p
                        """);
    }

    @Test
    void givesDifferentArticlesDifferentOutlines() {
        Map<String, Article> seen = new HashMap<>();
        for (Article story : Articles.samples(300)) {
            String text = outline(Bundle.of(story), true, Optional.empty());
            assertThat(text.lines().noneMatch(line -> line.endsWith(" "))).isTrue();
            Article other = seen.put(text, story);
            assertThat(other == null || other.equals(story)).as(text).isTrue();
        }
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(Exporter.class)).hasAtLeastOneElementOfType(OutlineExporter.class);
    }
}
