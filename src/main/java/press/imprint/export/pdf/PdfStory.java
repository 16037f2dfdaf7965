package press.imprint.export.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import press.imprint.article.LinkTarget;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.layout.Fragment;
import press.imprint.layout.Page;

/** Writes the pages of stories, one story after another: content, links, bookmarks. */
final class PdfStory {

    private static final double LINK_PADDING = 1;

    private final PdfFile file;
    private final PdfFonts fonts;
    private final PdfPictures pictures;
    private final Bookmarks bookmarks;
    private final VisibleText text = new VisibleText();
    private final MessageDigest contents = Sha256.begin();

    PdfStory(PdfFile file) {
        this.file = file;
        this.fonts = new PdfFonts(file);
        this.pictures = new PdfPictures(file);
        this.bookmarks = new Bookmarks(file);
    }

    PdfPictures pictures() {
        return pictures;
    }

    /** The characters shown so far. */
    VisibleText text() {
        return text;
    }

    /** Writes the pages of one story; before is how many pages stand in the file already. */
    void write(List<Page> pages, int before, Diagnostics diagnostics) throws IOException {
        Map<String, PdfArray> places = places(pages, before);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            PagePainter painter = new PagePainter(page, fonts, pictures, text);
            byte[] content = painter.paint();
            contents.update(content);
            PdfDictionary entries = new PdfDictionary();
            entries.put(PdfName.RESOURCES, painter.resources());
            PdfArray links = links(page, places, diagnostics);
            if (!links.isEmpty()) {
                entries.put(PdfName.ANNOTS, links);
            }
            file.page(page.width(), page.height(), content, entries);
        }
    }

    private Map<String, PdfArray> places(List<Page> pages, int before) {
        Map<String, PdfArray> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            for (Fragment fragment : page.fragments()) {
                if (fragment instanceof Fragment.Anchor anchor) {
                    places.putIfAbsent(anchor.name(), destination(before + i + 1, page, anchor.y()));
                } else if (fragment instanceof Fragment.Bookmark bookmark) {
                    bookmarks.add(bookmark.title(), bookmark.level(), destination(before + i + 1, page, bookmark.y()));
                }
            }
        }
        return places;
    }

    private PdfArray destination(int number, Page page, double y) {
        PdfArray destination = new PdfArray(file.page(number));
        destination.add(PdfName.XYZ);
        destination.add(new PdfNumber(0));
        destination.add(new PdfNumber(Math.round((page.height() - y + 4) * 100) / 100.0));
        destination.add(new PdfNumber(0));
        return destination;
    }

    private PdfArray links(Page page, Map<String, PdfArray> places, Diagnostics diagnostics) throws IOException {
        PdfArray links = new PdfArray();
        Fragment.@Nullable LinkArea open = null;
        for (Fragment fragment : page.fragments()) {
            if (fragment instanceof Fragment.LinkArea area) {
                if (open != null && continues(open, area)) {
                    open = joined(open, area);
                    continue;
                }
                add(open, page, places, diagnostics, links);
                open = area;
            } else if (fragment instanceof Fragment.Jump jump && places.containsKey(jump.anchor())) {
                PdfDictionary link = link(page, jump.x(), jump.y(), jump.width(), jump.height(), jump.title());
                link.put(PdfName.DEST, places.get(jump.anchor()));
                links.add(file.write(link));
            }
        }
        add(open, page, places, diagnostics, links);
        return links;
    }

    /** Words of one link on one line are one area. */
    private static boolean continues(Fragment.LinkArea open, Fragment.LinkArea area) {
        return open.owner() == area.owner() && Math.abs(open.y() - area.y()) < 0.5;
    }

    private static Fragment.LinkArea joined(Fragment.LinkArea open, Fragment.LinkArea area) {
        double left = Math.min(open.x(), area.x());
        double right = Math.max(open.x() + open.width(), area.x() + area.width());
        return new Fragment.LinkArea(
                open.target(), open.title(), left, open.y(), right - left, open.height(), open.owner());
    }

    private void add(
            Fragment.@Nullable LinkArea area,
            Page page,
            Map<String, PdfArray> places,
            Diagnostics diagnostics,
            PdfArray links)
            throws IOException {
        if (area == null) {
            return;
        }
        LinkTarget target = area.target();
        PdfDictionary link = link(
                page,
                area.x(),
                area.y(),
                area.width(),
                area.height(),
                area.title().orElse(target.href()));
        PdfArray place = places.get("heading:" + target.address());
        Optional<String> uri = uri(target);
        if (uri.isPresent()) {
            PdfDictionary action = new PdfDictionary(PdfName.ACTION);
            action.put(PdfName.S, PdfName.URI);
            action.put(PdfName.URI, PdfFile.ascii(uri.get()));
            link.put(PdfName.A, action);
        } else if (target.kind() == LinkTarget.Kind.INTERNAL && place != null) {
            link.put(PdfName.DEST, place);
        } else {
            diagnostics.say(
                    DiagnosticCode.LINK_FLATTENED,
                    "the link to " + target.href()
                            + " is words only in PDF: pages link to the web, to mail and to headings");
            return;
        }
        links.add(file.write(link));
    }

    private static Optional<String> uri(LinkTarget target) {
        return switch (target.kind()) {
            case WEB, MAIL -> Optional.of(Uris.ascii(target.address()));
            case PHONE, INTERNAL, RELATIVE -> Optional.empty();
        };
    }

    private static PdfDictionary link(Page page, double x, double y, double width, double height, String words) {
        PdfDictionary link = new PdfDictionary(PdfName.ANNOT);
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        PdfArray rectangle = new PdfArray();
        double bottom = page.height() - y - height;
        for (double edge : new double[] {x - LINK_PADDING, bottom, x + width + LINK_PADDING, bottom + height}) {
            rectangle.add(new PdfNumber(Math.round(edge * 100) / 100.0));
        }
        link.put(PdfName.RECT, rectangle);
        link.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        link.put(PdfName.F, new PdfNumber(4));
        link.put(PdfName.CONTENTS, PdfFile.text(words));
        return link;
    }

    /** Writes what only the end of the file knows. */
    void end() throws IOException {
        fonts.write();
        PdfIndirectReference outlines = bookmarks.write();
        if (outlines != null) {
            file.catalog(PdfName.OUTLINES, outlines);
            file.catalog(PdfName.PAGEMODE, PdfName.USEOUTLINES);
        }
    }

    /** The file's id, of what it shows and what it says of itself. */
    byte[] id(DocumentFacts facts) {
        contents.update(facts.xmp());
        return Arrays.copyOf(contents.digest(), 16);
    }
}
