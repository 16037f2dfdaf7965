package press.imprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;
import press.imprint.source.Source;

/** All readers within reach, and which of them takes a source: by content first, then by name. */
public final class Readers {

    private final TreeMap<String, ArticleReader> byName = new TreeMap<>();

    /**
     * These readers.
     *
     * @throws IllegalArgumentException when two have one name
     */
    public Readers(Iterable<ArticleReader> readers) {
        for (ArticleReader reader : readers) {
            ArticleReader other = byName.put(reader.format().name(), reader);
            if (other != null) {
                throw new IllegalArgumentException("two readers are called \""
                        + reader.format().name() + "\": " + other.getClass().getName() + " and "
                        + reader.getClass().getName());
            }
        }
    }

    /** Those on the class path, ours and others'. */
    public static Readers installed() {
        return new Readers(ServiceLoader.load(ArticleReader.class));
    }

    /** In order of name. */
    public List<ArticleReader> all() {
        return List.copyOf(byName.values());
    }

    /** The reader of a format. */
    public Optional<ArticleReader> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Whether some reader takes a file of which only the name and the first bytes are known. */
    public boolean takes(Source glimpse) {
        return byName.values().stream()
                .anyMatch(reader -> reader.format().endings().contains(glimpse.ending())
                        || reader.recognizes(glimpse).compareTo(Likelihood.LIKELY) >= 0);
    }

    /**
     * The reader that takes a source.
     *
     * @param asked the format asked for, if any
     * @throws ReadException when nobody takes it
     */
    public ArticleReader choose(Source source, Optional<String> asked) throws ReadException {
        if (asked.isPresent()) {
            return named(asked.get())
                    .orElseThrow(() -> unknown(source, "there is no input format \"" + asked.get() + "\""));
        }
        List<ArticleReader> best = new ArrayList<>();
        Likelihood most = Likelihood.MAYBE;
        for (ArticleReader reader : byName.values()) {
            Likelihood likelihood = reader.recognizes(source);
            if (likelihood.compareTo(most) > 0) {
                best.clear();
                most = likelihood;
            }
            if (likelihood == most) {
                best.add(reader);
            }
        }
        return best.stream()
                .filter(reader -> reader.format().endings().contains(source.ending()))
                .findFirst()
                .or(() -> best.stream()
                        .filter(reader -> reader.format().name().equals("text"))
                        .findFirst())
                .or(() -> best.stream().findFirst())
                // Nobody knows the content: the reader that the name promises says best what is wrong with it.
                .or(() -> byName.values().stream()
                        .filter(reader -> reader.format().endings().contains(source.ending()))
                        .findFirst())
                .orElseThrow(() -> unknown(source, "its format is not recognised"));
    }

    private ReadException unknown(Source source, String why) {
        return new ReadException(
                DiagnosticCode.FORMAT_UNKNOWN,
                source.name(),
                Span.NONE,
                why + "; say it with --from, one of: " + String.join(", ", byName.keySet()));
    }
}
