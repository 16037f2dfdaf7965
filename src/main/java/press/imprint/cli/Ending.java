package press.imprint.cli;

import press.imprint.ExportResult;
import press.imprint.Report;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.ExportException;

/** How a run that wrote ends: with its report, if asked for, and its exit code. */
final class Ending {

    private Ending() {}

    static int of(ExportResult result, WritingOptions writing) throws ExportException, DesignException {
        if (writing.report != null) {
            Report.write(writing.report, result);
        }
        if (result.failed()) {
            return ExitCode.FAILED.number();
        }
        return (result.warned() && writing.failOn != null ? ExitCode.WARNED : ExitCode.DONE).number();
    }
}
