package press.imprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.diagnostic.ImprintException;
import press.imprint.export.Exporter;
import press.imprint.json.ArticleJson;
import press.imprint.source.Inputs;

/**
 * One run of {@code export}: stories are read one after another and written several at a time, and whatever is told is
 * told in their order.
 *
 * <p>Names are given by the reading thread, so they depend on the order of the stories alone. No more than a few stories
 * are in memory at once.
 */
final class ExportRun {

    private final Plan plan;
    private final List<Exporter> formats;
    private final StoryReader reader;
    private final Bulkhead bulkhead;
    private final ExportListener listener;
    private final OutputFolder folder;
    private final String fingerprint;
    private final Names names = new Names();
    private final Deque<Future<Told>> pending = new ArrayDeque<>();
    private final List<ExportResult.File> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int stories;

    ExportRun(Plan plan, List<Exporter> formats, StoryReader reader, Bulkhead bulkhead, ExportListener listener) {
        this.plan = plan;
        this.formats = formats;
        this.reader = reader;
        this.bulkhead = bulkhead;
        this.listener = listener;
        this.folder = new OutputFolder(
                plan.request().out(), plan.request().choices().overwrite);
        this.fingerprint = plan.fingerprint();
    }

    private record Told(List<ExportResult.File> files, List<Diagnostic> diagnostics) {}

    ExportResult run(Iterable<Inputs.Input> inputs, List<Diagnostic> saidBefore)
            throws ImprintException, InterruptedException {
        folder.prepare();
        tell(new Told(List.of(), saidBefore));
        int jobs = plan.request().choices().jobs;
        ExecutorService writers = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
        try (Journal journal = journal();
                AutoCloseable hook = folder.clearedOnExit()) {
            for (Inputs.Input input : inputs) {
                reader.read(input, story -> {
                    pending.add(submit(story, writers, journal));
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
            throw journalFailed(e);
        } finally {
            writers.shutdownNow();
        }
    }
}
