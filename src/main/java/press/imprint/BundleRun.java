package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Moment;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.bundle.Spool;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.diagnostic.ImprintException;
import press.imprint.export.Exporter;
import press.imprint.source.Input;

/** One run of {@code bundle}: stories are read one after another into a spool, and go from there into one file. */
final class BundleRun {

    private final Plan plan;
    private final Exporter format;
    private final ExportListener listener;
    private final OutputFolder folder;
    private final String fileName;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<ExportResult.File> files = new ArrayList<>();
    private int stories;

    BundleRun(Plan plan, Exporter format, ExportListener listener) {
        this.plan = plan;
        this.format = format;
        this.listener = listener;
        Path file = plan.request().out().toAbsolutePath();
        Path parent = file.getParent();
        this.folder =
                new OutputFolder(parent == null ? file : parent, plan.request().choices().overwrite);
        this.fileName = String.valueOf(file.getFileName());
    }

    ExportResult run(Imprint.Expanded expanded, StoryReader reader, BookDetails book, StoryOrder order)
            throws ImprintException, InterruptedException {
        folder.prepare();
        listener.inputs(expanded.inputs().size());
        tell(List.of(), expanded.said());
        Runnable unhook = folder.clearedOnExit();
        try (Spool spool = new Spool(folder.scratch())) {
            List<String> banners = new ArrayList<>();
            for (Input input : expanded.inputs()) {
                reader.read(input, story -> keep(story, spool, order, banners));
            }
            if (spool.size() == 0) {
                throw new ExportException(
                        DiagnosticCode.STORY_FAILED,
                        plan.request().out().toString(),
                        Span.NONE,
                        "there is no story to put into the book; see what was said of the inputs");
            }
            if (order != StoryOrder.INPUT) {
                spool.sort();
            }
            // The book may go out when the last of its stories may.
            write(spool, book, banners.stream().max(Comparator.naturalOrder()));
            folder.finish();
            return new ExportResult(files, diagnostics, stories);
        } catch (IOException e) {
            throw new ExportException(
                    DiagnosticCode.OUTPUT_FAILED,
                    plan.request().out().toString(),
                    Span.NONE,
                    "the book cannot be written: " + OutputFolder.reason(e),
                    e);
        } finally {
            unhook.run();
        }
    }

    private void keep(StoryReader.Understood understood, Spool spool, StoryOrder order, List<String> banners) {
        Diagnostics said = new Diagnostics(understood.input());
        understood.diagnostics().forEach(said::add);
        if (understood.article().isPresent()) {
            stories++;
            StatusGate.Passage passage = plan.gate().pass(understood.article().get(), said);
            passage.banner().ifPresent(banners::add);
            passage.story().ifPresent(story -> add(story, spool, order, said));
        }
        tell(List.of(), said.list());
    }

    private static void add(Article story, Spool spool, StoryOrder order, Diagnostics said) {
        try {
            spool.add(story, sortKey(story, order));
        } catch (IOException e) {
            said.say(DiagnosticCode.OUTPUT_FAILED, "the story cannot be kept for the book: " + OutputFolder.reason(e));
        }
    }

    private static String sortKey(Article story, StoryOrder order) {
        return switch (order) {
            case INPUT -> "";
            case HEADLINE -> Words.of(story.about().headline());
            // Behind every year there is, where there is none.
            case DATE ->
                story.about()
                        .firstPublished()
                        .map(Moment::instant)
                        .map(Object::toString)
                        .orElse("~");
        };
    }

    private void write(Spool spool, BookDetails book, Optional<String> banner) throws ImprintException {
        Diagnostics said = new Diagnostics("");
        Bundle bundle = new Bundle(book, spool.size(), spool);
        Optional<OutputFolder.Placed> placed =
                folder.write(fileName, out -> format.export(bundle, plan.context(banner, said), out));
        if (placed.isEmpty()) {
            said.say(
                    DiagnosticCode.OUTPUT_EXISTS,
                    plan.request().out() + " is there already and was left as it is; --overwrite changed replaces it");
        }
        List<ExportResult.File> written = placed.stream()
                .map(there -> new ExportResult.File(
                        plan.request().out(), format.format().name(), "", there.bytes(), there.sha256()))
                .toList();
        tell(written, said.list());
    }

    private void tell(List<ExportResult.File> written, List<Diagnostic> said) {
        files.addAll(written);
        diagnostics.addAll(said);
        if (!written.isEmpty() || !said.isEmpty()) {
            listener.story(written, said);
        }
    }
}
