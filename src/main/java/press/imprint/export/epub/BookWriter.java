package press.imprint.export.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.imprint.article.Article;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.bundle.Bundle;
import press.imprint.design.Role;
import press.imprint.diagnostic.DesignException;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryName;
import press.imprint.export.xhtml.Markup;
import press.imprint.export.xhtml.XhtmlForm;
import press.imprint.zip.ZipWriter;

/**
 * One book in one pass: mimetype and container, the stories as they come, then what had to know them all, the package
 * document last. Only the first place is fixed by the format (EPUB 3.3, OCF ZIP container).
 */
final class BookWriter {

    static final String FOLDER = "EPUB/";
    static final String PICTURES = "pictures/";
    static final String TITLE_PAGE = "title.xhtml";

    /** Most stories that the contents list one by one; more are listed on pages of their own, which the contents list. */
    static final int FULL_CONTENTS = 500;

    private static final int STORIES_A_LIST = 100;

    private final Bundle bundle;
    private final ExportContext context;
    private final PackedStyles styles;
    private final ZipWriter zip;
    private final PackageDocument document = new PackageDocument();
    private final Contents contents = new Contents();
    private final Accessibility accessibility = new Accessibility();
    private final Set<PictureId> pictures = new HashSet<>();
    private final List<StoryList.Line> listed = new ArrayList<>();
    private final List<String> waitingForSpine = new ArrayList<>();
    private final boolean single;
    private int stories;
    private int lists;
    private boolean code;

    BookWriter(Bundle bundle, ExportContext context, PackedStyles styles, ZipWriter zip) {
        this.styles = styles;
        this.bundle = bundle;
        this.context = context;
        this.zip = zip;
        this.single = bundle.isSingleStory();
    }

    void write() throws IOException, DesignException {
        zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.deflate("META-INF/container.xml", utf8(CONTAINER));
        BookAbout about = null;
        for (Article story : bundle.stories()) {
            if (about == null) {
                about = begin(story);
            }
            story(story, about);
        }
        if (about == null) {
            throw new IllegalStateException("a bundle without stories");
        }
        list(about);
        looks();
        navigation(about);
        BookAbout told = about;
        entry(PackageDocument.NAME, out -> document.writeTo(out, told, accessibility, context));
    }

    private BookAbout begin(Article first) throws IOException {
        if (single) {
            return BookAbout.ofStory(first, context);
        }
        BookAbout about = BookAbout.ofBundle(bundle.about(), first, context);
        page("title-page", TITLE_PAGE, titlePage(about));
        document.inSpine("title-page");
        document.inSpine("nav");
        return about;
    }

    private byte[] titlePage(BookAbout about) {
        Markup out = new Markup();
        out.begin("section")
                .attribute("epub:type", "titlepage")
                .attribute("class", "book")
                .attribute("aria-labelledby", "title")
                .end()
                .line();
        context.banner().ifPresent(words -> Banner.write(out, words));
        out.begin("h1")
                .attribute("class", Role.BOOK_TITLE.label())
                .attribute("id", "title")
                .end();
        out.text(bundle.about().title().orElse(about.title)).close("h1").line();
        about.people.forEach(person ->
                out.start("p", "creator").text(person.name()).close("p").line());
        about.description.ifPresent(words ->
                out.start("p", Role.SUMMARY.label()).text(words).close("p").line());
        out.close("section").line();
        String language = bundle.about().language().orElse(about.mainLanguage());
        return Page.of(language, about.title, PageMark.FRAME, "frontmatter", out.toString());
    }

    private void story(Article story, BookAbout about) throws IOException {
        int number = ++stories;
        StoryPages.Written written = StoryPages.write(story, context, part -> fileName(number, part));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < written.files().size(); i++) {
            String id = "s" + number + (i == 0 ? "" : "-" + (i + 1));
            page(id, written.files().get(i), written.pages().get(i));
            ids.add(id);
        }
        for (PictureId id : written.observed().pictures()) {
            Picture picture = story.pictures().get(id);
            if (picture != null) {
                picture(picture);
            }
        }
        accessibility.add(story, written.observed());
        code |= written.observed().hasCode();
        about.add(story, written.digest());
        place(story, written, ids, about);
    }

    private String fileName(int number, int part) {
        return (single ? "story" : "story-" + number) + (part == 0 ? "" : "." + (part + 1)) + ".xhtml";
    }

    /** Enters a story into spine and contents, by way of a list where there are too many for the contents. */
    private void place(Article story, StoryPages.Written written, List<String> ids, BookAbout about)
            throws IOException {
        String title = StoryName.of(story);
        String file = written.files().getFirst();
        if (bundle.size() <= FULL_CONTENTS) {
            ids.forEach(document::inSpine);
            String language = BookAbout.language(story);
            contents.entry(
                    title,
                    file,
                    language.equals(about.mainLanguage()) ? "" : language,
                    single ? written.headings() : List.of());
            return;
        }
        listed.add(StoryList.Line.of(story, title, file));
        waitingForSpine.addAll(ids);
        if (listed.size() == STORIES_A_LIST) {
            list(about);
        }
    }

    /** Writes the list of the stories since the last, which stands before them. */
    private void list(BookAbout about) throws IOException {
        if (listed.isEmpty()) {
            return;
        }
        String id = "list-" + ++lists;
        String file = id + ".xhtml";
        String title = StoryList.title(listed, stories - listed.size() + 1);
        page(id, file, StoryList.page(about, context.banner(), title, listed));
        document.inSpine(id);
        waitingForSpine.forEach(document::inSpine);
        contents.entry(title, file);
        listed.clear();
        waitingForSpine.clear();
    }

    private void page(String id, String file, byte[] bytes) throws IOException {
        zip.deflate(FOLDER + file, bytes);
        document.item(id, file, Page.MEDIA_TYPE, "");
    }

    /** As it came and once, however often it is shown; pictures are packed already. */
    private void picture(Picture picture) throws IOException {
        if (pictures.add(picture.id())) {
            String file = PICTURES + XhtmlForm.fileName(picture);
            zip.store(FOLDER + file, picture.bytes());
            document.item("i" + pictures.size(), file, picture.kind().mediaType(), "");
        }
    }

    private void looks() throws IOException, DesignException {
        document.item("style", StyleSheet.NAME, "text/css", "");
        if (!context.options().get(EpubOptions.EMBED_FONTS)) {
            zip.add(FOLDER + StyleSheet.NAME, styles.of(context.design()));
            return;
        }
        List<EmbeddedFonts.Face> faces = EmbeddedFonts.of(context.design(), code);
        int number = 0;
        for (EmbeddedFonts.Face face : faces) {
            zip.deflate(FOLDER + face.file(), face.bytes());
            document.item("f" + ++number, face.file(), EmbeddedFonts.MEDIA_TYPE, "");
        }
        zip.deflate(FOLDER + StyleSheet.NAME, utf8(StyleSheet.of(context.design(), faces)));
    }

    private void navigation(BookAbout about) throws IOException {
        entry(Contents.NAV, out -> contents.writeNav(out, about, context.banner(), !single));
        document.item("nav", Contents.NAV, Page.MEDIA_TYPE, "nav");
        entry(Contents.NCX, out -> contents.writeNcx(out, about));
        document.item("ncx", Contents.NCX, "application/x-dtbncx+xml", "");
    }

    /** Writes itself to a stream. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** An entry that grows with the book: in one piece where it is small, since old tools want its size up front. */
    private void entry(String name, Written content) throws IOException {
        if (bundle.size() <= FULL_CONTENTS) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
            content.to(bytes);
            zip.deflate(FOLDER + name, bytes.toByteArray());
            return;
        }
        try (OutputStream out = zip.open(FOLDER + name)) {
            content.to(out);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;
}
