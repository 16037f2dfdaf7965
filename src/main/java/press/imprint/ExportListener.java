package press.imprint;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;

/** Is told what a run does, story by story, in the order of the stories. */
public interface ExportListener {

    /** Wants to know nothing. */
    ExportListener SILENT = new ExportListener() {
        @Override
        public void inputs(int number) {}

        @Override
        public void story(List<ExportResult.File> files, List<Diagnostic> diagnostics) {}
    };

    /** How many inputs there are, told first. */
    void inputs(int number);

    /** A story is done, or something was said that belongs to no story. */
    void story(List<ExportResult.File> files, List<Diagnostic> diagnostics);
}
