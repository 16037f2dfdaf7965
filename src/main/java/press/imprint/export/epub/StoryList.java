package press.imprint.export.epub;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Moment;
import press.imprint.design.Role;
import press.imprint.export.xhtml.Markup;

/** A page that lists the stories which follow it, in books of so many that the contents cannot name them all. */
final class StoryList {

    /** What a list says of a story. */
    record Line(String title, String file, Optional<String> day) {
        static Line of(Article story, String title, String file) {
            return new Line(
                    title,
                    file,
                    story.about().firstPublished().map(Moment::date).map(Object::toString));
        }
    }

    private StoryList() {}

    /** The list's name, by number and, where they are told, by day: {@code 101–200 · 2025-08-01 – 2025-08-15}. */
    static String title(List<Line> lines, int first) {
        String numbers = first + "–" + (first + lines.size() - 1);
        Optional<String> from = lines.getFirst().day();
        Optional<String> to = lines.getLast().day();
        if (from.isEmpty() || to.isEmpty()) {
            return numbers;
        }
        return numbers + " · " + from.get() + (from.equals(to) ? "" : " – " + to.get());
    }

    static byte[] page(BookAbout about, Optional<String> banner, String title, List<Line> lines) {
        Markup out = new Markup(lines.size() * 120 + 400);
        out.begin("section")
                .attribute("epub:type", "part")
                .attribute("role", "doc-part")
                .attribute("class", Role.CONTENTS.label())
                .attribute("aria-labelledby", "list")
                .end()
                .line();
        banner.ifPresent(words -> Banner.write(out, words));
        out.begin("h1")
                .attribute("class", Role.HEADING_1.label())
                .attribute("id", "list")
                .end();
        out.text(title).close("h1").raw("\n<ol class=\"contents-list\">\n");
        for (Line line : lines) {
            out.start("li").begin("a").attribute("href", line.file()).end();
            out.text(line.title()).close("a").close("li").line();
        }
        out.close("ol").line().close("section").line();
        return Page.of(about.mainLanguage(), about.title, PageMark.FRAME, "bodymatter", out.toString());
    }
}
