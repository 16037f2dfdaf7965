package press.imprint.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** The outline of the file: stories, and below each its headings as they nest. */
final class Bookmarks {

    private final PdfFile file;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String title, int level, PdfArray place, PdfIndirectReference reference) {}

    Bookmarks(PdfFile file) {
        this.file = file;
    }

    void add(String title, int level, PdfArray place) {
        if (!title.isBlank()) {
            entries.add(new Entry(title, level, place, file.promise()));
        }
    }

    /** Writes all; the root, or null where there are none. */
    @Nullable
    PdfIndirectReference write() throws IOException {
        if (entries.isEmpty()) {
            return null;
        }
        PdfIndirectReference root = file.promise();
        PdfDictionary outlines = new PdfDictionary(PdfName.OUTLINES);
        int count = children(0, entries.size(), root, outlines);
        outlines.put(PdfName.COUNT, new PdfNumber(count));
        file.keep(root, outlines);
        return root;
    }

    /** Writes the entries of a range whose parent is given; how many are visible below it. */
    private int children(int from, int to, PdfIndirectReference parent, PdfDictionary parentEntry) throws IOException {
        List<Integer> starts = new ArrayList<>();
        int at = from;
        while (at < to) {
            starts.add(at);
            at = end(at, to);
        }
        int count = starts.size();
        for (int i = 0; i < starts.size(); i++) {
            Entry entry = entries.get(starts.get(i));
            PdfDictionary item = new PdfDictionary();
            item.put(PdfName.TITLE, PdfFile.text(entry.title()));
            item.put(PdfName.PARENT, parent);
            item.put(PdfName.DEST, entry.place());
            if (i > 0) {
                item.put(PdfName.PREV, entries.get(starts.get(i - 1)).reference());
            }
            if (i + 1 < starts.size()) {
                item.put(PdfName.NEXT, entries.get(starts.get(i + 1)).reference());
            }
            int below = children(starts.get(i) + 1, end(starts.get(i), to), entry.reference(), item);
            if (below > 0) {
                item.put(PdfName.COUNT, new PdfNumber(below));
                count += below;
            }
            file.keep(entry.reference(), item);
        }
        if (!starts.isEmpty()) {
            parentEntry.put(PdfName.FIRST, entries.get(starts.getFirst()).reference());
            parentEntry.put(PdfName.LAST, entries.get(starts.getLast()).reference());
        }
        return count;
    }

    /** Behind the last entry that is below this one. */
    private int end(int entry, int to) {
        int end = entry + 1;
        while (end < to && entries.get(end).level() > entries.get(entry).level()) {
            end++;
        }
        return end;
    }
}
