package press.imprint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import press.imprint.article.Article;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ImprintException;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.json.ArticleJson;

/** Writes one story in every format, each behind its own wall: what one format cannot do, the others still do. */
final class StoryWriter {

    private final Plan plan;
    private final List<Exporter> formats;
    private final OutputFolder folder;
    private final Bulkhead bulkhead;
    private final String fingerprint;

    StoryWriter(Plan plan, List<Exporter> formats, OutputFolder folder, Bulkhead bulkhead) {
        this.plan = plan;
        this.formats = formats;
        this.folder = folder;
        this.bulkhead = bulkhead;
        this.fingerprint = plan.fingerprint();
    }

    /**
     * One story to write.
     *
     * @param input the input as the user named it
     * @param name of its files, without ending
     * @param story what to write
     * @param banner words that every page must show
     * @param said where to say what happens
     */
    record Job(String input, String name, Article story, Optional<String> banner, Diagnostics said) {}

    /** The files that are there when all formats are done. */
    List<ExportResult.File> write(Job job, Journal journal) throws InterruptedException {
        List<ExportResult.File> files = new ArrayList<>();
        String key = key(job);
        for (Exporter exporter : formats) {
            String name = job.name() + "." + exporter.format().ending();
            Optional<OutputFolder.Placed> placed = plan.request().choices().resume
                    ? folder.placed(name).filter(there -> journal.has(key, name, there.sha256()))
                    : Optional.empty();
            if (placed.isEmpty()) {
                placed = write(job, exporter, name);
                placed.ifPresent(there -> journal.note(key, name, there.sha256()));
            }
            placed.ifPresent(there -> files.add(file(job, exporter, there)));
        }
        return files;
    }

    private Optional<OutputFolder.Placed> write(Job job, Exporter exporter, String name) throws InterruptedException {
        Diagnostics said = new Diagnostics(job.input());
        ExportContext context = plan.context(job.banner(), said);
        try {
            Optional<OutputFolder.Placed> placed = bulkhead.run(
                    "write " + name,
                    () -> folder.write(name, out -> exporter.export(Bundle.of(job.story()), context, out)));
            if (placed.isEmpty()) {
                said.say(
                        DiagnosticCode.OUTPUT_EXISTS,
                        folder.resolve(name)
                                + " is there already and was left as it is; --overwrite changed replaces it");
            }
            return placed;
        } catch (Bulkhead.BreachException e) {
            said.say(
                    StoryReader.code(e.breach()),
                    Span.NONE,
                    "as " + exporter.format().name() + ", the story was not written: "
                            + e.breach().words());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ImprintException failure) {
                said.add(failure.diagnostic());
            } else {
                throw new BugException(
                        "writing " + job.input() + " as " + exporter.format().name(), e.getCause());
            }
        } finally {
            said.list().forEach(job.said()::add);
        }
        return Optional.empty();
    }

    /** What decides about the bytes: the story, the options, the version. */
    private String key(Job job) {
        String before = fingerprint + "\n" + job.banner().orElse("") + "\n";
        return PictureId.of((before + new String(ArticleJson.write(job.story()), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8))
                .digest();
    }

    private static ExportResult.File file(Job job, Exporter exporter, OutputFolder.Placed placed) {
        return new ExportResult.File(
                placed.path(), exporter.format().name(), job.input(), placed.bytes(), placed.sha256());
    }
}
