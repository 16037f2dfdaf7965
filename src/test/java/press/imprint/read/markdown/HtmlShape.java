package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Expected HTML as lines of blocks, marks and words. Knows nothing of the code under test: the rules of a browser (blanks
 * run together, loose words are a paragraph) and a few of the model (a picture alone is a figure).
 */
final class HtmlShape {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "table",
            "section",
            "details",
            "aside",
            "article",
            "center",
            "address",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "form",
            "dl",
            "iframe");
    private static final Set<String> SILENT = Set.of("script", "style", "title", "link", "meta");

    private final List<String> lines = new ArrayList<>();
    private final Document document;

    private final boolean marks;

    private HtmlShape(Document document, boolean marks) {
        this.document = document;
        this.marks = marks;
    }

    /**
     * The lines of some HTML.
     *
     * @param marks whether emphasis, links and the like are shown, or blocks and words only
     */
    static List<String> of(String html, boolean marks) {
        Document document = Jsoup.parseBodyFragment(html);
        HtmlShape shape = new HtmlShape(document, marks);
        shape.flow(document.body(), "");
        return shape.lines;
    }

    static String collapsed(String text) {
        StringBuilder result = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!now || !blank) {
                result.append(now ? ' ' : c);
            }
            blank = now;
        }
        return result.toString();
    }

    /** Blanks at the ends of code do not count, but code of blanks only is there. */
    static String code(String text) {
        String words = collapsed(text).strip();
        return words.isEmpty() ? "\u2423" : words;
    }

    private void flow(Element parent, String in) {
        StringBuilder line = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                end(line, in);
                marked(element, in);
            } else {
                line.append(inline(node));
            }
        }
        end(line, in);
    }

    /** A mark around blocks is a mark in each. */
    private void marked(Element element, String in) {
        int from = lines.size();
        block(element, in);
        String mark = marks && element.nameIs("del") ? "<" + element.normalName() + ">" : "";
        for (int i = from; i < lines.size() && !mark.isEmpty(); i++) {
            if (lines.get(i).startsWith(in + "p ")) {
                lines.set(i, in + "p " + mark + lines.get(i).substring(in.length() + 2) + "</>");
            }
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.getAllElements().stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    private void end(StringBuilder line, String in) {
        String text = tidy(line.toString());
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        String rest = text.replace("<br>", "").strip();
        if (rest.startsWith("<img ") && rest.matches("(<img [^>]*> ?)+")) {
            for (String picture : rest.split(">")) {
                String[] parts = picture.strip().substring(4).strip().split("\u0001", -1);
                lines.add(in + "figure [" + parts[0] + "] " + (parts.length > 1 ? parts[1] : ""));
            }
        } else {
            lines.add(in + "p " + plainPictures(text));
        }
    }

    private static String plainPictures(String text) {
        return text.replaceAll("\u0001[^>]*>", ">");
    }

    /** As a browser lays out a line: no blanks at the ends or around breaks. */
    private static String tidy(String text) {
        String result = collapsed(text);
        String[] marks = {"<em>", "<strong>", "<del>", "<a>", "<sub>", "<sup>"};
        for (int i = 0; i < 4; i++) {
            result = result.strip();
            result = result.replace(" <br>", "<br>").replace("<br> ", "<br>");
            for (String mark : marks) {
                result = result.replace(" " + mark + " ", " " + mark).replace(mark + "</>", "");
                if (result.startsWith(mark + " ")) {
                    result = mark + result.substring(mark.length() + 1);
                }
            }
            while (result.endsWith("<br>")) {
                result = result.substring(0, result.length() - 4);
            }
            while (result.startsWith("<br>")) {
                result = result.substring(4);
            }
            result = result.replace(" </> ", "</> ").replaceAll(" </>$", "</>");
        }
        return result;
    }

    private void block(Element element, String in) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String text = plainPictures(tidy(inlines(element)));
                if (!text.isEmpty()) {
                    lines.add(in + element.normalName() + " " + text);
                }
            }
            case "ul", "ol" -> list(element, in);
            case "blockquote" -> quote(element, in);
            case "pre" -> pre(element, in);
            case "hr" -> lines.add(in + "hr");
            case "table" -> table(element, in);
            case "section" -> {
                if (!element.hasClass("footnotes")) {
                    flow(element, in);
                }
            }
            default -> flow(element, in);
        }
    }

    private void list(Element element, String in) {
        boolean bullets = element.nameIs("ul");
        lines.add(in + (bullets ? "ul" : "ol " + (element.hasAttr("start") ? element.attr("start") : "1")));
        for (Element item : element.children()) {
            Element box = item.selectFirst("> input[type=checkbox], > p:first-child > input[type=checkbox]");
            lines.add(in + "-" + (box == null ? "" : box.hasAttr("checked") ? " [x]" : " [ ]"));
            if (box != null) {
                box.remove();
            }
            flow(item, in + "  ");
        }
    }

    private void quote(Element element, String in) {
        int at = lines.size();
        flow(element, in + "  ");
        if (lines.size() > at) {
            lines.add(at, in + "quote");
        }
    }

    private void pre(Element element, String in) {
        Element code = element.selectFirst("code");
        String language = element.attr("lang");
        if (code != null) {
            for (String name : code.classNames()) {
                language = name.startsWith("language-") ? name.substring(9) : language;
            }
        }
        lines.add(in + "pre " + language.toLowerCase(java.util.Locale.ROOT));
        String text = element.wholeText();
        (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
                .lines()
                .forEach(line -> lines.add(in + "| " + line));
    }

    private void table(Element element, String in) {
        List<String> columns = new ArrayList<>();
        Element first = element.selectFirst("tr");
        if (first == null) {
            flow(element, in);
            return;
        }
        first.children().forEach(cell -> {
            String align = cell.attr("align");
            columns.add(align.isEmpty() ? "NONE" : align.toUpperCase(java.util.Locale.ROOT));
        });
        lines.add(in + "table " + columns);
        for (Element row : element.select("tr")) {
            boolean head = row.parent() != null && row.parent().nameIs("thead");
            lines.add(in + (head ? "  head" : "  row"));
            for (Element cell : row.children()) {
                lines.add("    cell");
                flow(cell, "      ");
            }
        }
    }

    /** Whether an article may hold the link: web, mail, phone and relative addresses; no example has a heading's name. */
    private static boolean leads(String href) {
        int colon = href.indexOf(':');
        boolean relative = colon < 0 || href.substring(0, colon).matches(".*[/?].*");
        boolean allowed = relative || href.matches("(?i)(https?|mailto|tel):.*");
        return !href.isBlank() && !href.startsWith("#") && allowed;
    }

    private String inlines(Element parent) {
        StringBuilder text = new StringBuilder();
        parent.childNodes().forEach(node -> text.append(inline(node)));
        return text.toString();
    }

    private String inline(Node node) {
        if (node instanceof TextNode text) {
            return collapsed(text.getWholeText());
        }
        if (!(node instanceof Element element) || SILENT.contains(element.normalName())) {
            return "";
        }
        if (!marks
                && Set.of("em", "i", "strong", "b", "del", "s", "sub", "a", "sup")
                        .contains(element.normalName())
                && !element.hasClass("footnote-ref")) {
            return inlines(element);
        }
        return switch (element.normalName()) {
            case "em", "i" -> "<em>" + inlines(element) + "</>";
            case "strong", "b" -> "<strong>" + inlines(element) + "</>";
            case "del", "s" -> "<del>" + inlines(element) + "</>";
            case "sub" -> "<sub>" + inlines(element) + "</>";
            case "sup" -> element.hasClass("footnote-ref") ? note(element) : "<sup>" + inlines(element) + "</>";
            case "code" -> marks ? "<code>" + code(element.wholeText()) + "</>" : code(element.wholeText());
            case "a" -> leads(element.attr("href")) ? "<a>" + inlines(element) + "</>" : inlines(element);
            case "br" -> "<br>";
            case "img" ->
                "<img " + collapsed(element.attr("alt")).strip()
                        + (element.attr("title").isEmpty() ? "" : "\u0001" + collapsed(element.attr("title"))) + ">";
            default -> inlines(element);
        };
    }

    /** cmark-gfm puts notes at the end; in an article a note hangs on its place. */
    private String note(Element reference) {
        Element link = reference.selectFirst("a");
        Element note =
                link == null ? null : document.getElementById(link.attr("href").substring(1));
        if (note == null) {
            return "<note?>";
        }
        Element copy = note.clone();
        copy.select("a[data-footnote-backref], a.footnote-backref").remove();
        HtmlShape shape = new HtmlShape(document, marks);
        shape.flow(copy, "");
        return "<note>"
                + String.join(" / ", shape.lines.stream().map(String::strip).toList()) + "</>";
    }
}
