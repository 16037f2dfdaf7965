package press.imprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.bundle.BookDetails;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ImprintException;
import press.imprint.diagnostic.Nearest;
import press.imprint.export.Exporter;
import press.imprint.export.Exporters;
import press.imprint.read.Readers;
import press.imprint.source.Input;
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
        List<Exporter> formats = Plan.formats(request.choices().formats, exporters);
        Plan plan = Plan.of(request, exporters);
        Bulkhead bulkhead = bulkhead(request);
        StoryReader reader = new StoryReader(readers, request, bulkhead);
        return new ExportRun(plan, formats, bulkhead, listener).run(inputs(request), reader);
    }

    /** The same, told nothing on the way. */
    public ExportResult export(ExportRequest request) throws ImprintException, UsageException, InterruptedException {
        return export(request, ExportListener.SILENT);
    }

    /** Many stories into one file, whose ending says the format. */
    public ExportResult bundle(ExportRequest request, BookDetails book, StoryOrder order, ExportListener listener)
            throws ImprintException, UsageException, InterruptedException {
        Exporter format = bundleFormat(request);
        Plan plan = Plan.of(request, exporters);
        StoryReader reader = new StoryReader(readers, request, bulkhead(request));
        return new BundleRun(plan, format, listener).run(inputs(request), reader, book, order);
    }

    /**
     * What is understood of the inputs, one story at a time, shown in a format; nothing is written and no status is asked.
     *
     * @param format name of an output format, usually {@code outline} or {@code json}
     */
    public void inspect(ExportRequest request, String format, InspectListener listener)
            throws ImprintException, UsageException, InterruptedException {
        handOver(request, format, false, listener);
    }

    /** Every story in the one format asked for, handed over as bytes instead of written to files; its status binds. */
    public void stream(ExportRequest request, InspectListener listener)
            throws ImprintException, UsageException, InterruptedException {
        List<Exporter> formats = Plan.formats(request.choices().formats, exporters);
        if (formats.size() != 1) {
            throw new UsageException("standard output takes one format; say which with --to");
        }
        handOver(request, formats.getFirst().format().name(), true, listener);
    }

    /** The mended texts of the inputs, handed over one by one. */
    public ExportResult mend(ExportRequest request, InspectListener listener) throws UsageException {
        return new MendRun(request).toListener(inputs(request), listener);
    }

    /** The mended texts of the inputs, as files of the same names in {@link ExportRequest#out()}. */
    public ExportResult mendToFolder(ExportRequest request, ExportListener listener)
            throws ImprintException, UsageException {
        return new MendRun(request).toFolder(inputs(request), listener);
    }

    /** Whether the inputs can be read to their end; nothing is shown or written. */
    public ExportResult check(ExportRequest request, InspectListener listener)
            throws UsageException, InterruptedException {
        Expanded expanded = inputs(request);
        List<Diagnostic> all = new ArrayList<>(expanded.said());
        listener.understood(new byte[0], expanded.said());
        StoryReader reader = new StoryReader(readers, request, bulkhead(request));
        for (Input input : expanded.inputs()) {
            reader.read(input, story -> {
                all.addAll(story.diagnostics());
                listener.understood(new byte[0], story.diagnostics());
            });
        }
        return new ExportResult(List.of(), all, expanded.inputs().size());
    }

    private void handOver(ExportRequest request, String format, boolean goesOut, InspectListener listener)
            throws ImprintException, UsageException, InterruptedException {
        Exporter exporter = Plan.formats(List.of(format), exporters).getFirst();
        Plan plan = Plan.of(request, exporters);
        Bulkhead bulkhead = bulkhead(request);
        new InspectRun(plan, exporter, bulkhead, goesOut, listener)
                .run(inputs(request), new StoryReader(readers, request, bulkhead));
    }

    /**
     * The inputs, one by one, and what was said about those that are none.
     *
     * @param inputs to be opened in order
     * @param said about folders and files passed over or missing
     */
    record Expanded(List<Input> inputs, List<Diagnostic> said) {}

    private Expanded inputs(ExportRequest request) throws UsageException {
        Optional<String> from = Optional.ofNullable(request.choices().from);
        if (from.isPresent() && readers.named(from.get()).isEmpty()) {
            throw new UsageException(
                    "there is no input format \"" + from.get() + "\"" + Nearest.hint(from.get(), readers.names())
                            + " (formats: " + String.join(", ", readers.names()) + ")");
        }
        Diagnostics diagnostics = new Diagnostics("");
        Inputs inputs = new Inputs(
                Path.of(""),
                request.choices().standardInput,
                request.choices().limits,
                source -> from.isPresent() || readers.takes(source),
                diagnostics);
        List<Input> expanded = inputs.expand(request.inputs());
        return new Expanded(expanded, diagnostics.drain());
    }

    private static Bulkhead bulkhead(ExportRequest request) {
        return new Bulkhead(request.choices().limits.storyTime());
    }

    private Exporter bundleFormat(ExportRequest request) throws UsageException {
        Path name = request.out().getFileName();
        String file = name == null ? "" : name.toString();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return exporters
                .ending(ending)
                .orElseThrow(() -> new UsageException("--out " + request.out()
                        + " does not end as a format that Imprint writes does: "
                        + String.join(
                                ", ",
                                exporters.all().stream()
                                        .map(exporter -> "." + exporter.format().ending())
                                        .distinct()
                                        .toList())));
    }
}
