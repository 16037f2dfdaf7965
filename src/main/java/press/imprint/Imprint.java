package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.bundle.Spool;
import press.imprint.design.Design;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ExportException;
import press.imprint.diagnostic.ImprintException;
import press.imprint.export.Exporter;
import press.imprint.export.Exporters;
import press.imprint.export.Option;
import press.imprint.export.OptionValues;
import press.imprint.read.Readers;
import press.imprint.source.Inputs;

/**
 * The whole flow in one call: sources are read and normalized, and every story goes out in every format.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Imprint.installed().export(ExportRequest.of(List.of("story.txt"), Path.of("out")));
 * }</pre>
 */
public final class Imprint {

    private final Readers readers;
    private final Exporters exporters;

    /** With these readers and exporters. */
    public Imprint(Readers readers, Exporters exporters) {
        this.readers = readers;
        this.exporters = exporters;
    }

    /** With all readers and exporters on the class path, ours and others'. */
    public static Imprint installed() {
        return new Imprint(Readers.installed(), Exporters.installed());
    }

    /** The readers within reach. */
    public Readers readers() {
        return readers;
    }

    /** The exporters within reach. */
    public Exporters exporters() {
        return exporters;
    }

    /** Every story in, every asked format out. */
    public ExportResult export(ExportRequest request, ExportListener listener)
            throws ImprintException, UsageException, InterruptedException {
        List<Exporter> formats = formats(request.choices().formats);
        Plan plan = plan(request);
        return new ExportRun(request, plan, formats, reader(request, plan), listener).run();
    }

    /** The same, told nothing on the way. */
    public ExportResult export(ExportRequest request) throws ImprintException, UsageException, InterruptedException {
        return export(request, ExportListener.SILENT);
    }

    /** Many stories into one file, {@link ExportRequest#out()}, whose ending says the format. */
    public ExportResult bundle(ExportRequest request, BookDetails book, StoryOrder order, ExportListener listener)
            throws ImprintException, UsageException, InterruptedException {
        Plan plan = plan(request);
        return new BundleRun(request, plan, bundleFormat(request), reader(request, plan), listener).run(book, order);
    }

    /** What is understood of the inputs, one story at a time; nothing is written. */
    public void inspect(ExportRequest request, InspectListener listener)
            throws ImprintException, UsageException, InterruptedException {
        StoryReader reader = new StoryReader(readers, checked(request), bulkhead(request));
        for (Inputs.Input input : inputs(request, listener::said)) {
            reader.read(input, story -> listener.understood(story.article(), story.diagnostics()));
        }
    }

    private StoryReader reader(ExportRequest request, Plan plan) {
        return new StoryReader(readers, request, plan.bulkhead());
    }

    private static Bulkhead bulkhead(ExportRequest request) {
        return new Bulkhead(request.choices().limits.storyTime());
    }

    /** What holds for all stories of a run. */
    record Plan(Design design, OptionValues options, StatusGate gate, Bulkhead bulkhead, Iterable<Inputs.Input> inputs, List<press.imprint.diagnostic.Diagnostic> said) {}

    private Plan plan(ExportRequest request) throws DesignException, UsageException {
        ExportRequest.Choices choices = checked(request).choices();
        Design design = Shelf.of(choices.shelves).design(choices.theme, choices.layout);
        Instant now = choices.now == null ? Clock.systemUTC().instant() : choices.now;
        List<press.imprint.diagnostic.Diagnostic> said = new ArrayList<>();
        return new Plan(
                design,
                options(choices),
                new StatusGate(now, choices.beforeEmbargo, choices.withNotes),
                bulkhead(request),
                inputs(request, said::add),
                said);
    }
}
