package press.imprint;

import java.nio.file.Path;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.ExportException;
import press.imprint.json.ReportJson;

/** Everything that a run said and wrote, as JSON for machines. */
public final class Report {

    private Report() {}

    /** Writes the report of a run; whole or not at all. */
    public static void write(Path file, ExportResult result) throws ExportException, DesignException {
        Path whole = file.toAbsolutePath();
        Path parent = whole.getParent();
        OutputFolder folder = new OutputFolder(parent == null ? whole : parent, Overwrite.ALWAYS);
        folder.prepare();
        folder.write(
                String.valueOf(whole.getFileName()),
                out -> out.write(ReportJson.write(
                        result.files().stream()
                                .map(written -> new ReportJson.Output(
                                        written.path().toString(),
                                        written.format(),
                                        written.source(),
                                        written.bytes(),
                                        written.sha256()))
                                .toList(),
                        result.diagnostics(),
                        result.stories(),
                        Version.GENERATOR)));
        folder.finish();
    }
}
