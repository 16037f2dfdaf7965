package press.imprint;

import java.nio.file.Path;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Severity;

/**
 * What came of a request: files and all diagnostics, in the order of the stories, whatever ran in parallel.
 *
 * @param files what is there now
 * @param diagnostics everything that was said
 * @param stories how many stories were met
 */
public record ExportResult(List<File> files, List<Diagnostic> diagnostics, int stories) {

    public ExportResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One file that is there now.
     *
     * @param path where
     * @param format name of its format
     * @param source the input its story came from
     * @param bytes its length
     * @param sha256 its digest in hexadecimal digits
     */
    public record File(Path path, String format, String source, long bytes, String sha256) {}

    /** Whether anything failed. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Whether there was a warning. */
    public boolean warned() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
    }
}
