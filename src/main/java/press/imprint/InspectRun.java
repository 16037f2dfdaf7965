package press.imprint;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ImprintException;
import press.imprint.export.Exporter;
import press.imprint.source.Input;

/**
 * One run that hands every story over in one format, and writes no file.
 *
 * <p>When the stories go out (to standard output), their status binds; when somebody only looks, it does not.
 */
final class InspectRun {

    private final Plan plan;
    private final Exporter exporter;
    private final Bulkhead bulkhead;
    private final boolean goesOut;
    private final InspectListener listener;

    InspectRun(Plan plan, Exporter exporter, Bulkhead bulkhead, boolean goesOut, InspectListener listener) {
        this.plan = plan;
        this.exporter = exporter;
        this.bulkhead = bulkhead;
        this.goesOut = goesOut;
        this.listener = listener;
    }

    void run(Imprint.Expanded expanded, StoryReader reader) throws ImprintException, InterruptedException {
        if (!expanded.said().isEmpty()) {
            listener.understood(new byte[0], expanded.said());
        }
        for (Input input : expanded.inputs()) {
            reader.read(input, this::show);
        }
    }

    private void show(StoryReader.Understood understood) throws InterruptedException {
        Diagnostics said = new Diagnostics(understood.input());
        understood.diagnostics().forEach(said::add);
        Optional<StatusGate.Passage> passage = understood
                .article()
                .map(story -> goesOut
                        ? plan.gate().pass(story, said)
                        : new StatusGate.Passage(Optional.of(story), Optional.empty()));
        Optional<Article> story = passage.flatMap(StatusGate.Passage::story);
        byte[] shown =
                story.isPresent() ? bytes(story.get(), passage.flatMap(StatusGate.Passage::banner), said) : new byte[0];
        listener.understood(shown, said.list());
    }

    private byte[] bytes(Article story, Optional<String> banner, Diagnostics said) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bulkhead.run("show " + said.file(), () -> {
                exporter.export(Bundle.of(story), plan.context(banner, said), out);
                return List.of();
            });
            return out.toByteArray();
        } catch (Bulkhead.BreachException e) {
            said.say(StoryReader.code(e.breach()), e.breach().words());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ImprintException failure) {
                said.add(failure.diagnostic());
            } else {
                throw new BugException("showing " + said.file(), e.getCause());
            }
        }
        return new byte[0];
    }
}
