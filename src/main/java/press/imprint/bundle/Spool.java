package press.imprint.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleJson;

/**
 * Stories kept on disk until the book is written, so that memory does not grow with their number.
 *
 * <p>A place and a few words for sorting are kept for each; the story itself is read again whenever it is asked for.
 */
public final class Spool implements Closeable, Iterable<Article> {

    private final Path file;
    private final RandomAccessFile access;
    private final List<Place> places = new ArrayList<>();

    /**
     * Where a story lies, and what it is sorted by.
     *
     * @param offset first byte
     * @param length number of bytes
     * @param sortKey what {@link #sort} compares
     */
    private record Place(long offset, int length, String sortKey) {}

    /** An empty spool in a new file. */
    public Spool(Path file) throws IOException {
        this.file = file;
        this.access = new RandomAccessFile(file.toFile(), "rw");
    }

    /** Adds a story behind the others. */
    public void add(Article story, String sortKey) throws IOException {
        byte[] bytes = ArticleJson.write(story);
        long offset = access.length();
        access.seek(offset);
        access.write(bytes);
        places.add(new Place(offset, bytes.length, sortKey));
    }

    /** Brings the stories into the order of their sort keys; equal ones stay as they were added. */
    public void sort() {
        places.sort(Comparator.comparing(Place::sortKey));
    }

    /** How many stories there are. */
    public int size() {
        return places.size();
    }

    @Override
    public Iterator<Article> iterator() {
        Iterator<Place> order = Collections.unmodifiableList(places).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return order.hasNext();
            }

            @Override
            public Article next() {
                return read(order.next());
            }
        };
    }

    private synchronized Article read(Place place) {
        byte[] bytes = new byte[place.length()];
        try {
            access.seek(place.offset());
            access.readFully(bytes);
            return ArticleJson.read(bytes, new Diagnostics(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReadException e) {
            throw new IllegalStateException("the spool holds what was written to it", e);
        }
    }

    /** Takes the file away. */
    @Override
    public void close() throws IOException {
        access.close();
        Files.deleteIfExists(file);
    }
}
