package press.imprint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import press.imprint.ExportRequest;
import press.imprint.ExportResult;
import press.imprint.Imprint;
import press.imprint.UsageException;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ExportException;
import press.imprint.diagnostic.ImprintException;

/** {@code --out -}: the only output goes to standard output, whole or not at all. */
final class StandardOutput {

    private StandardOutput() {}

    static ExportResult export(ExportRequest request, Console console, OutputStream out)
            throws ImprintException, UsageException, InterruptedException {
        List<byte[]> outputs = new ArrayList<>();
        List<Diagnostic> all = new ArrayList<>();
        Imprint.installed().stream(request, (bytes, diagnostics) -> {
            console.say(diagnostics);
            all.addAll(diagnostics);
            // A second output is enough to know that it is not the only one.
            if (bytes.length > 0 && outputs.size() < 2) {
                outputs.add(bytes);
            }
        });
        if (outputs.size() > 1) {
            throw new UsageException(
                    "standard output takes one story, and there are more; write to a folder with --out");
        }
        try {
            for (byte[] output : outputs) {
                out.write(output);
            }
            out.flush();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw new Console.ClosedException();
            }
            throw new ExportException(
                    DiagnosticCode.OUTPUT_FAILED, "-", Span.NONE, "standard output: " + e.getMessage(), e);
        }
        return new ExportResult(List.of(), all, outputs.size());
    }
}
