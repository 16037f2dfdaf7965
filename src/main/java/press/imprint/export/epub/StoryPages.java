package press.imprint.export.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.LinkTarget;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryFrame;
import press.imprint.export.StoryName;
import press.imprint.export.xhtml.Markup;
import press.imprint.export.xhtml.Observed;
import press.imprint.export.xhtml.XhtmlForm;
import press.imprint.export.xhtml.XhtmlWriter;
import press.imprint.xml.VisibleDigest;

/**
 * One story as pages: one, or several where it is too long for old reading systems, which stop at 300 kB a file.
 *
 * <p>A long story is divided before headings, and only where that does not suffice before other blocks. Links inside the
 * story lead to whichever page their heading came to stand on, so a story with such links is written twice: once to learn
 * where headings stand, once for good.
 */
final class StoryPages {

    /** Most bytes of a page; the limit of old readers less a margin. */
    static final int LONGEST = 240_000;

    /** Where a heading stands. */
    record Place(String file, Observed.Headed heading) {}

    /**
     * A story written.
     *
     * @param files names of its pages
     * @param pages their bytes
     * @param headings headings for the contents, with the page of each
     * @param observed what is in it
     * @param digest fingerprint of all that a reader sees
     */
    record Written(List<String> files, List<byte[]> pages, List<Place> headings, Observed observed, String digest) {}

    private final Article story;
    private final ExportContext context;
    private final StoryFrame frame;
    private final String language;
    private final IntFunction<String> fileOf;
    private final Optional<String> data;
    private final Map<String, Place> anchors = new HashMap<>();
    private final List<String> flattened = new ArrayList<>();
    private boolean linksInside;

    private StoryPages(Article story, ExportContext context, IntFunction<String> fileOf) {
        this.story = story;
        this.context = context;
        this.frame = StoryFrame.of(story, context.banner());
        this.language = BookAbout.language(story);
        this.fileOf = fileOf;
        this.data = context.embed() ? Optional.of(EmbeddedStory.of(story)) : Optional.empty();
    }

    /**
     * Writes a story.
     *
     * @param fileOf name of its n-th page, from 0
     */
    static Written write(Article story, ExportContext context, IntFunction<String> fileOf) {
        StoryPages pages = new StoryPages(story, context, fileOf);
        Draft draft = pages.draft(List.of());
        List<Integer> breaks = pages.breaks(draft);
        List<Place> places = pages.places(draft, breaks);
        if (!breaks.isEmpty() || pages.linksInside) {
            places.forEach(place -> place.heading().anchor().ifPresent(name -> pages.anchors.put(name, place)));
            draft = pages.draft(breaks);
        }
        pages.flattened.forEach(href -> context.diagnostics()
                .say(
                        DiagnosticCode.LINK_FLATTENED,
                        "the link to \"" + href + "\" leads nowhere in a book; its words were kept"));
        return pages.finish(draft, places);
    }

    /** Bodies of the pages; where each block of the story begins in the first; what was seen; how many headings were on each. */
    private record Draft(List<String> bodies, int[] blockStarts, Observed observed, int[] headingsBefore) {}

    private Draft draft(List<Integer> breaks) {
        flattened.clear();
        Markup out = new Markup(16_384);
        boolean headline = !story.about().headline().isEmpty();
        XhtmlForm form = new XhtmlForm(true, true, language, headline ? 2 : 1, this::picture, this::link);
        XhtmlWriter writer = new XhtmlWriter(form, out);
        List<String> bodies = new ArrayList<>();
        int[] starts = new int[frame.body().size()];
        int[] headings = new int[frame.body().size()];
        begin(out, true);
        if (!frame.head().isEmpty()) {
            out.start("header").line();
            writer.parts(frame.head(), "title");
            out.close("header").line();
        }
        Optional<Block> before = Optional.empty();
        for (int i = 0; i < frame.body().size(); i++) {
            if (breaks.contains(i)) {
                writer.notes();
                out.close("section").line();
                bodies.add(out.cut(0));
                begin(out, false);
            }
            starts[i] = out.length();
            headings[i] = writer.observed().headings().size();
            Block block = frame.body().get(i);
            writer.next(before, block);
            before = Optional.of(block);
        }
        writer.notes();
        if (!frame.end().isEmpty()) {
            out.start("footer").line();
            writer.parts(frame.end(), "");
            out.close("footer").line();
        }
        bodies.add(out.close("section").line().cut(0));
        return new Draft(bodies, starts, writer.observed(), headings);
    }

    private void begin(Markup out, boolean first) {
        out.begin("section").attribute("epub:type", "chapter").attribute("role", "doc-chapter");
        if (first && !story.about().headline().isEmpty()) {
            out.attribute("aria-labelledby", "title");
        } else {
            out.attribute("aria-label", StoryName.of(story));
        }
        out.end().line();
        if (!first) {
            context.banner().ifPresent(words -> Banner.write(out, words));
        }
    }

    private Optional<String> picture(PictureId id) {
        return Optional.ofNullable(story.pictures().get(id))
                .map(picture -> BookWriter.PICTURES + XhtmlForm.fileName(picture));
    }

    private Optional<String> link(LinkTarget target) {
        Optional<String> href = switch (target.kind()) {
            case WEB, MAIL, PHONE -> WebAddress.valid(target);
            case RELATIVE -> Optional.empty();
            case INTERNAL -> {
                linksInside = true;
                yield Optional.ofNullable(anchors.get(target.address()))
                        .map(place -> place.file() + "#" + place.heading().id());
            }
        };
        if (href.isEmpty()) {
            flattened.add(target.href());
        }
        return href;
    }

    /** Blocks before which a new page begins. */
    private List<Integer> breaks(Draft draft) {
        String body = draft.bodies().getFirst();
        int dataLength = data.map(String::length).orElse(0);
        if ((body.length() + dataLength) * 3L <= LONGEST) {
            return List.of();
        }
        double share = (double) body.length() / (body.length() + dataLength);
        double most = LONGEST * share * body.length() / BookWriter.utf8(body).length;
        if (body.length() <= most) {
            return List.of();
        }
        List<Integer> breaks = new ArrayList<>();
        int begun = 0;
        int heading = -1;
        for (int i = 1; i < draft.blockStarts().length; i++) {
            int end = i + 1 < draft.blockStarts().length ? draft.blockStarts()[i + 1] : body.length();
            boolean isHeading = frame.body().get(i) instanceof Block.Heading;
            heading = isHeading ? i : heading;
            if (end - begun > most) {
                int at = heading > 0 && draft.blockStarts()[heading] > begun ? heading : i;
                if (draft.blockStarts()[at] > begun) {
                    breaks.add(at);
                    begun = draft.blockStarts()[at];
                }
            }
        }
        return breaks;
    }

    /** Where the headings of the first draft stand once the pages are divided so. */
    private List<Place> places(Draft draft, List<Integer> breaks) {
        List<Place> places = new ArrayList<>();
        List<Observed.Headed> headings = draft.observed().headings();
        for (int i = 0; i < headings.size(); i++) {
            int page = 0;
            while (page < breaks.size() && draft.headingsBefore()[breaks.get(page)] <= i) {
                page++;
            }
            // A note goes with its place in the text, which a draft does not tell.
            if (breaks.isEmpty() || !headings.get(i).inNote()) {
                places.add(new Place(fileOf.apply(page), headings.get(i)));
            }
        }
        return places;
    }

    private Written finish(Draft draft, List<Place> places) {
        VisibleDigest digest = new VisibleDigest();
        draft.bodies().forEach(digest::markup);
        int count = draft.bodies().size();
        List<String> slices = data.map(text -> EmbeddedStory.slices(text, count, digest.value()))
                .orElse(List.of());
        String title = StoryName.under(context.banner(), StoryName.of(story));
        List<String> files = new ArrayList<>();
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(fileOf.apply(i));
            String head = (slices.isEmpty() ? "" : slices.get(i)) + PageMark.story(i);
            pages.add(
                    Page.of(language, title, head, "bodymatter", draft.bodies().get(i)));
        }
        return new Written(files, pages, places, draft.observed(), digest.value());
    }
}
