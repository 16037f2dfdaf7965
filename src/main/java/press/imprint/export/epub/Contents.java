package press.imprint.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import press.imprint.design.Role;
import press.imprint.export.StoryName;
import press.imprint.export.xhtml.Direction;
import press.imprint.export.xhtml.Markup;
import press.imprint.export.xhtml.Phrases;

/**
 * The table of contents in its two forms: the navigation document of EPUB 3 and the NCX that older reading systems want.
 *
 * <p>Entries come in reading order; the lists are gathered small.
 */
final class Contents {

    static final String NAV = "nav.xhtml";
    static final String NCX = "toc.ncx";

    private final Gathered nav = new Gathered();
    private final Gathered ncx = new Gathered();
    private String firstPage = "";
    private int points;

    /** A page by itself, its title in the language of the book. */
    void entry(String title, String file) {
        entry(title, file, "", List.of());
    }

    /**
     * A story and the headings in it.
     *
     * @param language its language where it is not the book's, else the empty string
     */
    void entry(String title, String file, String language, List<StoryPages.Place> headings) {
        firstPage = firstPage.isEmpty() ? file : firstPage;
        Markup list = new Markup().begin("li");
        if (!language.isEmpty()) {
            list.attribute("lang", language)
                    .attribute("xml:lang", language)
                    .attribute("dir", Direction.of(language).label());
        }
        list.end();
        Markup map = new Markup();
        open(list, map, title, file);
        nested(list, map, headings, 0, 0);
        nav.add(list.close("li").line().toString());
        ncx.add(map.close("navPoint").line().toString());
    }

    private void open(Markup list, Markup map, String title, String href) {
        list.begin("a").attribute("href", href).end().text(title).close("a");
        map.begin("navPoint").attribute("id", "p" + ++points).end();
        map.start("navLabel").start("text").text(title).close("text").close("navLabel");
        map.begin("content").attribute("src", href).empty();
    }

    /** Headings from this one on that are deeper than a level; answers the index of the first that is not. */
    private int nested(Markup list, Markup map, List<StoryPages.Place> headings, int from, int above) {
        int i = from;
        boolean open = false;
        while (i < headings.size() && headings.get(i).heading().level() > above) {
            StoryPages.Place place = headings.get(i);
            if (place.heading().words().isBlank() || place.heading().inNote()) {
                i++;
                continue;
            }
            list.raw(open ? "" : "\n<ol class=\"contents-list\">\n").start("li");
            open = true;
            open(
                    list,
                    map,
                    StoryName.oneLine(place.heading().words()),
                    place.file() + "#" + place.heading().id());
            i = nested(list, map, headings, i + 1, place.heading().level());
            list.close("li").line();
            map.close("navPoint").line();
        }
        list.raw(open ? "</ol>\n" : "");
        return i;
    }

    /** The navigation document: contents for the eye, landmarks for the machine. */
    void writeNav(OutputStream out, BookAbout about, Optional<String> banner, boolean titlePage) throws IOException {
        Phrases phrases = Phrases.of(about.mainLanguage());
        String gap = "\u0000";
        Markup body = new Markup();
        banner.ifPresent(words -> Banner.write(body, words));
        body.begin("nav")
                .attribute("epub:type", "toc")
                .attribute("role", "doc-toc")
                .attribute("id", "toc")
                .attribute("class", Role.CONTENTS.label())
                .attribute("aria-labelledby", "toc-title")
                .end()
                .line();
        body.begin("h1")
                .attribute("class", Role.HEADING_1.label())
                .attribute("id", "toc-title")
                .end()
                .text(phrases.contents())
                .close("h1")
                .raw("\n<ol class=\"contents-list\">\n")
                .raw(gap)
                .raw("</ol>\n</nav>\n");
        landmarks(body, phrases, titlePage);
        byte[] page = Page.of(about.mainLanguage(), about.title, PageMark.FRAME, "", body.toString());
        int at = 0;
        while (page[at] != 0) {
            at++;
        }
        out.write(page, 0, at);
        nav.writeTo(out);
        out.write(page, at + 1, page.length - at - 1);
    }

    private void landmarks(Markup body, Phrases phrases, boolean titlePage) {
        body.begin("nav")
                .attribute("epub:type", "landmarks")
                .attribute("hidden", "hidden")
                .attribute("aria-label", "Landmarks")
                .end()
                .start("ol")
                .line();
        if (titlePage) {
            // Landmarks must be in the spine, and a story by itself has its contents beside it.
            landmark(body, "titlepage", BookWriter.TITLE_PAGE, "Title page");
            landmark(body, "toc", NAV + "#toc", phrases.contents());
        }
        landmark(body, "bodymatter", firstPage, "Start");
        body.close("ol").close("nav").line();
    }

    private static void landmark(Markup body, String type, String href, String words) {
        body.start("li")
                .begin("a")
                .attribute("epub:type", type)
                .attribute("href", href)
                .end()
                .text(words)
                .close("a")
                .close("li")
                .line();
    }

    void writeNcx(OutputStream out, BookAbout about) throws IOException {
        Markup start = new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .begin("ncx")
                .attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
                .attribute("version", "2005-1")
                .attribute("xml:lang", about.mainLanguage())
                .attribute("dir", Direction.of(about.mainLanguage()).label())
                .end()
                .raw("\n<head>")
                .begin("meta")
                .attribute("name", "dtb:uid")
                .attribute("content", about.identifier())
                .empty()
                .raw("</head>\n<docTitle>")
                .start("text")
                .text(about.title)
                .close("text")
                .raw("</docTitle>\n<navMap>\n");
        out.write(start.toString().getBytes(StandardCharsets.UTF_8));
        ncx.writeTo(out);
        out.write("</navMap>\n</ncx>\n".getBytes(StandardCharsets.UTF_8));
    }
}
