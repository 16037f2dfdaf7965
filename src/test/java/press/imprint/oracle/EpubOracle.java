package press.imprint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import io.documentnode.epub4j.domain.Book;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import press.imprint.article.AllWords;

/**
 * What others see in a book of ours. {@link #sound} is what every EPUB that a test makes goes through: EPUBCheck, XML,
 * links, roles, order, and an old reading system.
 */
public final class EpubOracle {

    /** Things that EPUBCheck mentions of sound books: fonts named by the style sheet; pictures without alternative text. */
    private static final Set<String> USAGES = Set.of("CSS-028", "ACC-001", "ACC-009", "ACC-011", "OPF-088", "HTM-046");

    private static final Set<String> LINE =
            Set.of("a", "b", "br", "code", "em", "img", "s", "span", "strong", "sub", "sup");

    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final Document opf;

    private EpubOracle(byte[] book) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(members).as("one entry a name").doesNotContainKey(entry.getName());
                members.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        opf = xml("EPUB/package.opf");
        members.keySet().stream().filter(name -> name.endsWith(".xhtml")).forEach(name -> pages.put(name, xml(name)));
    }

    /** A book to look into, without any check. */
    public static EpubOracle of(byte[] book) {
        return new EpubOracle(book);
    }

    /** The book, found sound. */
    public static EpubOracle sound(byte[] book) {
        assertThat(messages(book)).as("EPUBCheck").isEmpty();
        EpubOracle oracle = new EpubOracle(book);
        oracle.container();
        oracle.wellFormed();
        oracle.linksResolve();
        oracle.rolesAreThere();
        oracle.contentsFollowTheSpine();
        oracle.opensInAnOldReader(book);
        return oracle;
    }

    /** What EPUBCheck says, but for the usages that we know. */
    public static List<String> messages(byte[] book) {
        List<String> said = new ArrayList<>();
        MasterReport report = new MasterReport() {
            @Override
            public void message(Message message, EPUBLocation at, Object... arguments) {
                boolean known = message.getSeverity() == Severity.SUPPRESSED
                        || (message.getSeverity() == Severity.USAGE
                                && USAGES.contains(message.getID().toString()));
                if (!known) {
                    said.add(message.getSeverity() + " " + message.getID() + " " + at.getPath() + ":" + at.getLine()
                            + ":" + at.getColumn() + " " + message.getMessage(arguments));
                }
            }

            @Override
            public void info(String resource, FeatureEnum feature, String value) {}

            @Override
            public int generate() {
                return 0;
            }

            @Override
            public void initialize() {}
        };
        report.setLocale(Locale.ROOT);
        new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();
        return said;
    }

    private Document xml(String name) {
        return Jsoup.parse(text(name), "", Parser.xmlParser());
    }

    /** A member as text. */
    public String text(String name) {
        assertThat(members).containsKey(name);
        return new String(members.get(name), StandardCharsets.UTF_8);
    }

    /** The members by name, in order. */
    public Map<String, byte[]> members() {
        return members;
    }

    /** The package document. */
    public Document opf() {
        return opf;
    }

    /** A page. */
    public Document page(String name) {
        return pages.get(name);
    }

    private void container() {
        assertThat(members.keySet()).startsWith("mimetype");
        assertThat(members.keySet().stream().reduce((a, b) -> b)).contains("EPUB/package.opf");
    }

    private void wellFormed() {
        members.forEach((name, bytes) -> {
            if (name.endsWith("ml") || name.endsWith(".opf") || name.endsWith(".ncx")) {
                try {
                    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
                    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                    // The model may nest a hundred deep, and each of its levels is two or three elements.
                    factory.setProperty("jdk.xml.maxElementDepth", "0");
                    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
                    while (reader.hasNext()) {
                        reader.next();
                    }
                } catch (XMLStreamException e) {
                    throw new AssertionError(name + " is not well-formed", e);
                }
            }
        });
    }

    private void linksResolve() {
        pages.forEach((name, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI uri = URI.create(name).resolve(URI.create(href));
                if (uri.getScheme() != null) {
                    assertThat(uri.getScheme()).isIn("http", "https", "mailto", "tel");
                    continue;
                }
                assertThat(members).as(name + " leads to " + href).containsKey(uri.getPath());
                if (uri.getFragment() != null) {
                    assertThat(pages.get(uri.getPath()).getElementById(uri.getFragment()))
                            .as(name + " leads to " + href)
                            .isNotNull();
                }
            }
        });
    }

    private void rolesAreThere() {
        pages.forEach((name, page) -> {
            assertThat(page.select("script:not([type=application/json]), iframe, object, form, embed, link[href*=:]"))
                    .as("inert: " + name)
                    .isEmpty();
            assertThat(page.select("aside[epub:type=footnote]:not([role=doc-footnote])"))
                    .isEmpty();
            assertThat(page.select("a[epub:type=noteref]:not([role=doc-noteref])"))
                    .isEmpty();
            assertThat(page.select(".noteref").size())
                    .isEqualTo(page.select(".backlink[aria-label]").size());
            assertThat(page.select("img:not([alt])")).isEmpty();
            assertThat(page.select("html[lang][xml:lang][dir]")).hasSize(1);
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(element ->
                            assertThat(ids.add(element.id())).as(element.id()).isTrue());
            headingsSkipNoLevel(name, page);
        });
        Document nav = pages.get("EPUB/nav.xhtml");
        assertThat(nav.select("nav[epub:type=toc][role=doc-toc]")).hasSize(1);
        assertThat(nav.select("nav[epub:type=landmarks][hidden]")).hasSize(1);
    }

    private static void headingsSkipNoLevel(String name, Document page) {
        int last = name.matches(".*\\.\\d+\\.xhtml") ? 6 : 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("level of a heading in " + name).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    /** Names of the pages in reading order. */
    public List<String> spine() {
        List<String> names = new ArrayList<>();
        for (Element item : opf.select("itemref")) {
            names.add(
                    "EPUB/" + opf.select("item[id=" + item.attr("idref") + "]").attr("href"));
        }
        return names;
    }

    private void contentsFollowTheSpine() {
        List<String> spine = spine();
        int last = -1;
        for (Element link : pages.get("EPUB/nav.xhtml").select("nav[role=doc-toc] a")) {
            int at = spine.indexOf("EPUB/" + link.attr("href").replaceFirst("#.*", ""));
            assertThat(at).as("contents in reading order").isGreaterThanOrEqualTo(last);
            assertThat(link.text()).isNotBlank();
            last = at;
        }
        List<String> points = xml("EPUB/toc.ncx").select("content").eachAttr("src");
        assertThat(points)
                .isEqualTo(pages.get("EPUB/nav.xhtml")
                        .select("nav[role=doc-toc] a")
                        .eachAttr("href"));
    }

    private void opensInAnOldReader(byte[] book) {
        try {
            Book read = new io.documentnode.epub4j.epub.EpubReader().readEpub(new ByteArrayInputStream(book));
            assertThat(read.getMetadata().getTitles()).containsExactlyElementsOf(dc("title"));
            assertThat(read.getMetadata().getAuthors()).hasSameSizeAs(dc("creator"));
            assertThat(read.getSpine().getSpineReferences().stream()
                            .map(reference -> "EPUB/" + reference.getResource().getHref()))
                    .containsExactlyElementsOf(spine());
            assertThat(read.getTableOfContents().size()).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values of a Dublin Core element. */
    public List<String> dc(String term) {
        return opf.select("dc|" + term).stream().map(Element::wholeText).toList();
    }

    /** Values of a metadata property, whatever it refines. */
    public List<String> meta(String property) {
        return opf.select("meta[property=" + property + "]").stream()
                .map(Element::wholeText)
                .toList();
    }

    /** The words of each story, in reading order. */
    public List<StoryWords> stories() {
        List<StoryWords> stories = new ArrayList<>();
        for (String name : spine()) {
            Document page = pages.get(name);
            String mark = page.select("meta[name=imprint-page]").attr("content");
            if (mark.equals("story")) {
                stories.add(new StoryWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            }
            if (mark.equals("story") || mark.equals("more")) {
                collect(page, stories.getLast());
            }
        }
        return stories;
    }

    /** The words of a story: over it, of it, under it, and of its notes. */
    public record StoryWords(List<String> head, List<String> body, List<String> end, List<List<String>> notes) {}

    private static void collect(Document page, StoryWords to) {
        Document copy = page.clone();
        copy.select(".noteref, .backlink, .box, .label, .duration, .missing-picture .address")
                .remove();
        Element section = copy.selectFirst("section");
        for (Element note : section.select("aside.footnote")) {
            to.notes().add(words(note));
        }
        section.select(".footnotes").remove();
        section.select("section > header").forEach(part -> to.head().addAll(words(part)));
        section.select("section > footer").forEach(part -> to.end().addAll(words(part)));
        section.select("section > header, section > footer, section > .notice").remove();
        to.body().addAll(words(section));
    }

    private static List<String> words(Element element) {
        StringBuilder text = new StringBuilder();
        gather(element, text);
        return AllWords.words(text.toString());
    }

    private static void gather(Node node, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element element) {
                boolean apart =
                        !LINE.contains(element.tagName()) || element.tagName().equals("br");
                text.append(apart ? "\n" : "");
                gather(element, text);
                text.append(apart ? "\n" : "");
            }
        }
    }
}
