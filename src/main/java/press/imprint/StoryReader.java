package press.imprint;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.normalize.Normalizer;
import press.imprint.read.ReadContext;
import press.imprint.read.Readers;
import press.imprint.source.Input;
import press.imprint.source.Limits;
import press.imprint.source.Source;

/** The stories of all inputs in order, read and normalized one at a time, each behind its own wall. */
final class StoryReader {

    private final Readers readers;
    private final Normalizer normalizer;
    private final Bulkhead bulkhead;
    private final Limits limits;
    private final Optional<String> from;
    private final Optional<String> language;
    private final Map<String, List<String>> metadata;

    StoryReader(Readers readers, ExportRequest request, Bulkhead bulkhead) {
        ExportRequest.Choices choices = request.choices();
        this.readers = readers;
        this.normalizer = Normalizer.of(request.language(), choices.curlQuotes);
        this.bulkhead = bulkhead;
        this.limits = choices.limits;
        this.from = Optional.ofNullable(choices.from);
        this.language = request.language();
        this.metadata = choices.metadata;
    }

    /**
     * One story, or what is left of an input that could not be read.
     *
     * @param input the input as the user named it
     * @param stem its name without folder and ending
     * @param article absent where nothing could be read
     * @param diagnostics what was said on the way
     */
    record Understood(String input, String stem, Optional<Article> article, List<Diagnostic> diagnostics) {}

    /** Takes the stories of one input, in order. */
    interface Taker {
        void take(Understood story) throws InterruptedException;
    }

    /** Reads one input and hands its stories on. */
    void read(Input input, Taker taker) throws InterruptedException {
        Diagnostics diagnostics = new Diagnostics(input.name());
        Optional<Opened> opened =
                guarded(input.name(), diagnostics, () -> open(input, new ReadContext(diagnostics, limits, language)));
        if (opened.isEmpty()) {
            taker.take(new Understood(input.name(), input.name(), Optional.empty(), diagnostics.drain()));
            return;
        }
        try (Stream<Article> stream = opened.get().stories()) {
            Iterator<Article> stories = stream.iterator();
            String stem = opened.get().stem();
            boolean more = true;
            while (more) {
                Optional<Step> step = guarded(input.name(), diagnostics, () -> step(stories, diagnostics));
                more = step.isPresent() && step.get().article() != null;
                if (more || step.isEmpty() || diagnostics.hasAny()) {
                    Optional<Article> article = step.flatMap(found -> Optional.ofNullable(found.article()));
                    taker.take(new Understood(input.name(), stem, article, diagnostics.drain()));
                }
            }
        }
    }

    private record Opened(String stem, Stream<Article> stories) {}

    private record Step(@Nullable Article article) {}

    private Opened open(Input input, ReadContext context) throws ReadException {
        Source source = input.open();
        return new Opened(source.stem(), readers.choose(source, from).read(source, context));
    }

    private Step step(Iterator<Article> stories, Diagnostics diagnostics) {
        if (!stories.hasNext()) {
            return new Step(null);
        }
        return new Step(normalizer.normalize(corrected(stories.next()), diagnostics));
    }

    /** The story with what {@code --meta} says. */
    private Article corrected(Article article) {
        if (metadata.isEmpty()) {
            return article;
        }
        Metadata.Builder builder = article.about().toBuilder();
        metadata.forEach((key, values) -> {
            MetadataField field = MetadataField.named(key)
                    .orElseThrow(() -> new IllegalStateException("the field " + key + " was checked before"));
            if (field == MetadataField.BYLINE) {
                builder.bylines(List.of());
            }
            values.forEach(value -> field.set(builder, value));
        });
        return article.withAbout(builder.build());
    }

    private interface Work<T> {
        T run() throws ReadException;
    }

    private <T> Optional<T> guarded(String name, Diagnostics diagnostics, Work<T> work) throws InterruptedException {
        try {
            return Optional.of(bulkhead.run("read " + name, work::run));
        } catch (Bulkhead.BreachException e) {
            diagnostics.say(code(e.breach()), Span.NONE, e.breach().words());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReadException failure) {
                diagnostics.add(failure.diagnostic());
            } else {
                throw new BugException("reading " + name, e.getCause());
            }
        }
        return Optional.empty();
    }

    static DiagnosticCode code(Bulkhead.Breach breach) {
        return switch (breach) {
            case TOO_DEEP -> DiagnosticCode.TOO_DEEP;
            case TOO_LARGE -> DiagnosticCode.TOO_LARGE;
            case TOO_SLOW -> DiagnosticCode.TOO_SLOW;
        };
    }
}
