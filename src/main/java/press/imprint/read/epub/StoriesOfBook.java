package press.imprint.read.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.EmbeddedJson;
import press.imprint.language.Language;
import press.imprint.read.ReadContext;
import press.imprint.xml.VisibleDigest;
import press.imprint.zip.BoundedZip;

/** The stories of a book in spine order, each read when it is asked for. */
final class StoriesOfBook implements Iterator<Article> {

    private final BoundedZip zip;
    private final PackageReading book;
    private final ReadContext context;
    private final BookPictures pictures;
    private final BookMetadata bookMetadata;
    private int next;
    private @Nullable StoryPage ahead;
    private @Nullable Article ready;

    StoriesOfBook(BoundedZip zip, PackageReading book, ReadContext context) {
        this.zip = zip;
        this.book = book;
        this.context = context;
        this.pictures = new BookPictures(zip, book, context.limits());
        this.bookMetadata = new BookMetadata(book.metadata());
    }

    @Override
    public boolean hasNext() {
        while (ready == null) {
            List<StoryPage> pages = group();
            if (pages.isEmpty()) {
                return false;
            }
            ready = story(pages).orElse(null);
        }
        return true;
    }

    @Override
    public Article next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Article story = ready;
        ready = null;
        return story;
    }

    /** The pages of the next story; an empty list at the end. */
    private List<StoryPage> group() {
        List<StoryPage> pages = new ArrayList<>();
        StoryPage first = page();
        if (first == null) {
            return pages;
        }
        pages.add(first);
        while (first.begins()) {
            StoryPage further = page();
            if (further == null || !further.continues()) {
                ahead = further;
                break;
            }
            pages.add(further);
        }
        return pages;
    }

    /** The next page that is neither contents nor front matter of ours. */
    private @Nullable StoryPage page() {
        if (ahead != null) {
            StoryPage page = ahead;
            ahead = null;
            return page;
        }
        while (next < book.spine().size()) {
            PackageReading.Item item = book.spine().get(next++);
            if (item.isNavigation()) {
                continue;
            }
            Optional<StoryPage> page = item.isPage() ? parsed(item) : Optional.empty();
            if (!item.isPage()) {
                say(DiagnosticCode.CONTENT_DROPPED, item.member() + " is no page of text and was passed over");
            }
            if (page.isPresent() && !page.get().mark().equals("frame")) {
                return page.get();
            }
        }
        return null;
    }

    private Optional<StoryPage> parsed(PackageReading.Item item) {
        try {
            Optional<byte[]> bytes = zip.read(item.member());
            if (bytes.isEmpty()) {
                say(DiagnosticCode.FILE_MISSING, item.member() + " is in the reading order and not in the book");
                return Optional.empty();
            }
            return Optional.of(StoryPage.parse(item.member(), bytes.get()));
        } catch (XMLStreamException e) {
            say(DiagnosticCode.XML_REFUSED, item.member() + ": " + e.getMessage());
        } catch (IOException e) {
            say(DiagnosticCode.ZIP_REFUSED, item.member() + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    private void say(DiagnosticCode code, String detail) {
        context.diagnostics().say(code, detail);
    }

    private Optional<Article> story(List<StoryPage> pages) {
        StoryPage first = pages.getFirst();
        Optional<Element> data = first.data().filter(block -> block.has("data-digest"));
        if (data.isEmpty()) {
            return visible(pages, Optional.empty());
        }
        Optional<Article> embedded = embedded(pages);
        if (embedded.isPresent() && isUntouched(pages, data.get())) {
            return embedded;
        }
        say(
                DiagnosticCode.EMBEDDED_STORY_EDITED,
                first.member() + " was edited, or its data were; the words on the page were taken");
        return visible(pages, embedded.map(Article::about));
    }

    private static boolean isUntouched(List<StoryPage> pages, Element data) {
        if (BlockReading.number(data.attribute("data-pages"), 1) != pages.size()) {
            return false;
        }
        VisibleDigest digest = new VisibleDigest();
        pages.forEach(page -> page.digest(digest));
        return digest.value().equals(data.attribute("data-digest"));
    }

    private Optional<Article> embedded(List<StoryPage> pages) {
        StringBuilder json = new StringBuilder();
        pages.forEach(page -> page.data().ifPresent(slice -> json.append(slice.text())));
        Diagnostics said = new Diagnostics(context.diagnostics().file());
        try {
            Article story = EmbeddedJson.read(json.toString(), pictures::bytes, said);
            said.list().forEach(context.diagnostics()::add);
            return Optional.of(story);
        } catch (ReadException e) {
            return Optional.empty();
        }
    }

    /** A story from its pages, and what is known of it besides. */
    private Optional<Article> visible(List<StoryPage> pages, Optional<Metadata> known) {
        boolean ours = pages.getFirst().begins();
        VisibleStory story = new VisibleStory(pages, pictures, context.diagnostics());
        Metadata base = known.orElseGet(() -> bookMetadata(pages.getFirst(), ours));
        HeadReading head = new HeadReading(story, base);
        List<Block> blocks = new ArrayList<>();
        List<Block> end = new ArrayList<>();
        for (StoryPage page : pages) {
            story.onPage(page);
            Frame frame = ours ? Frame.of(page.body()) : Frame.none(page.body());
            frame.header().ifPresent(head::head);
            blocks.addAll(head.left());
            blocks.addAll(new BlockReading(story, false).blocks(frame.rest(), 0));
            frame.footer().ifPresent(head::end);
            end.addAll(head.left());
        }
        List<Block> body = new ArrayList<>(head.withoutDateline(blocks));
        body.addAll(end);
        Metadata about = head.about();
        if (!ours && about.headline().isEmpty() && isOnlyStory()) {
            about = titled(about, body);
        }
        if (body.isEmpty() && about.headline().isEmpty()) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            say(
                    DiagnosticCode.EMBEDDED_STORY_MISSING,
                    pages.getFirst().member() + " carries no story of Imprint's; its words were read");
        }
        return Optional.of(Article.of(about, body, story.pictures()));
    }

    private boolean isOnlyStory() {
        return book.spine().stream()
                        .filter(item -> item.isPage() && !item.isNavigation())
                        .count()
                == 1;
    }

    private Metadata bookMetadata(StoryPage page, boolean ours) {
        Metadata.Builder about = bookMetadata.builder();
        page.language()
                .map(Language::of)
                .filter(language -> !language.isUnknown())
                .ifPresent(language -> about.language(language.tag()));
        if (!ours && !isOnlyStory()) {
            // A book's subtitle, description and names of record are not those of a story in it.
            about.subheadline(List.of()).summary(List.of()).identifier(null).otherIdentifiers(List.of());
        }
        return about.build();
    }

    /** The book's title as headline, and not a second time as its first heading. */
    private Metadata titled(Metadata about, List<Block> body) {
        Optional<String> title = bookMetadata.title();
        if (title.isEmpty()) {
            return about;
        }
        List<Inline> headline = Inline.of(title.get());
        if (!body.isEmpty()
                && body.getFirst() instanceof Block.Heading first
                && Lines.oneLine(Words.of(first.content())).equals(title.get())) {
            headline = first.content();
            body.removeFirst();
        }
        return about.toBuilder().headline(headline).build();
    }
}
