package press.imprint;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.Exporter;
import press.imprint.source.Input;

/**
 * One run of {@code export}: stories are read one after another and written several at a time, and whatever is told is
 * told in their order.
 *
 * <p>Names are given by the reading thread, so they depend on the order of the stories alone. No more than a few stories
 * are in memory at once.
 */
final class ExportRun {

    private final Plan plan;
    private final ExportListener listener;
    private final OutputFolder folder;
    private final StoryWriter writer;
    private final Names names = new Names();
    private final Deque<Future<Told>> pending = new ArrayDeque<>();
    private final List<ExportResult.File> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int stories;

    ExportRun(Plan plan, List<Exporter> formats, Bulkhead bulkhead, ExportListener listener) {
        this.plan = plan;
        this.listener = listener;
        this.folder = new OutputFolder(plan.request().out(), plan.request().choices().overwrite);
        this.writer = new StoryWriter(plan, formats, folder, bulkhead);
    }

    private record Told(List<ExportResult.File> files, List<Diagnostic> diagnostics) {}

    ExportResult run(Imprint.Expanded expanded, StoryReader reader) throws ExportException, InterruptedException {
        folder.prepare();
        listener.inputs(expanded.inputs().size());
        tell(new Told(List.of(), expanded.said()));
        int jobs = plan.request().choices().jobs;
        ExecutorService writers =
                Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
        Runnable unhook = folder.clearedOnExit();
        try (Journal journal = Journal.open(plan.request().out(), plan.request().choices().resume)) {
            for (Input input : expanded.inputs()) {
                reader.read(input, story -> {
                    submit(story, writers, journal);
                    while (pending.size() > 2 * jobs) {
                        tell(result(pending.remove()));
                    }
                });
            }
            while (!pending.isEmpty()) {
                tell(result(pending.remove()));
            }
            folder.finish();
            ExportResult result = new ExportResult(files, diagnostics, stories);
            if (!result.failed()) {
                journal.delete();
            }
            return result;
        } catch (IOException e) {
            throw new ExportException(
                    DiagnosticCode.OUTPUT_FAILED,
                    plan.request().out().toString(),
                    Span.NONE,
                    "the folder cannot be written to: " + OutputFolder.reason(e),
                    e);
        } finally {
            writers.shutdownNow();
            unhook.run();
        }
    }

    private void tell(Told told) {
        files.addAll(told.files());
        diagnostics.addAll(told.diagnostics());
        if (!told.files().isEmpty() || !told.diagnostics().isEmpty()) {
            listener.story(told.files(), told.diagnostics());
        }
    }

    private static Told result(Future<Told> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BugException("writing a story", e.getCause());
        }
    }

    /** Lets the story out if its status allows, names it, and hands it to a writer. */
    private void submit(StoryReader.Understood understood, ExecutorService writers, Journal journal) {
        Diagnostics said = new Diagnostics(understood.input());
        understood.diagnostics().forEach(said::add);
        Optional<Article> article = understood.article();
        if (article.isPresent()) {
            stories++;
            StatusGate.Passage passage = plan.gate().pass(article.get(), said);
            if (passage.story().isPresent()) {
                Names.Name name = names.next(passage.story().get(), understood.stem(), passage.banner());
                if (passage.story().get().about().headline().isEmpty()) {
                    said.say(
                            DiagnosticCode.HEADLINE_MISSING,
                            "the story has no headline; its files are named " + name.text()
                                    + " (--meta headline=WORDS gives it one)");
                }
                if (name.second()) {
                    said.say(DiagnosticCode.DUPLICATE_STORY, "another story has this name; this one is " + name.text());
                }
                StoryWriter.Job job = new StoryWriter.Job(
                        understood.input(), name.text(), passage.story().get(), passage.banner(), said);
                pending.add(writers.submit(() -> new Told(writer.write(job, journal), said.list())));
                return;
            }
        }
        pending.add(CompletableFuture.completedFuture(new Told(List.of(), said.list())));
    }
}
