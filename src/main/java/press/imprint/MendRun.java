package press.imprint;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ImprintException;
import press.imprint.language.Language;
import press.imprint.mend.Mended;
import press.imprint.mend.Mender;
import press.imprint.mend.Repair;
import press.imprint.source.Input;

/** One run that mends texts and does nothing else to them: no structure is read, no spelling is changed. */
final class MendRun {

    private final ExportRequest request;
    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int files;

    MendRun(ExportRequest request) {
        this.request = request;
    }

    ExportResult toListener(Imprint.Expanded expanded, InspectListener listener) {
        tell(new byte[0], expanded.said(), listener);
        for (Input input : expanded.inputs()) {
            Diagnostics said = new Diagnostics(input.name());
            Optional<byte[]> text = mended(input, said);
            tell(text.orElse(new byte[0]), said.list(), listener);
        }
        return new ExportResult(List.of(), all, files);
    }

    ExportResult toFolder(Imprint.Expanded expanded, ExportListener listener) throws ImprintException {
        OutputFolder folder = new OutputFolder(request.out(), request.choices().overwrite);
        folder.prepare();
        Runnable unhook = folder.clearedOnExit();
        List<ExportResult.File> written = new ArrayList<>();
        try {
            for (Input input : expanded.inputs()) {
                Diagnostics said = new Diagnostics(input.name());
                Optional<byte[]> text = mended(input, said);
                List<ExportResult.File> file = new ArrayList<>();
                if (text.isPresent()) {
                    try {
                        folder.write(free(fileName(input.name()), said), out -> out.write(text.get()))
                                .ifPresent(placed -> file.add(new ExportResult.File(
                                        placed.path(), "text", input.name(), placed.bytes(), placed.sha256())));
                    } catch (ImprintException e) {
                        said.add(e.diagnostic());
                    }
                }
                written.addAll(file);
                all.addAll(said.list());
                listener.story(file, said.list());
            }
            folder.finish();
            return new ExportResult(written, all, files);
        } finally {
            unhook.run();
        }
    }

    private void tell(byte[] text, List<Diagnostic> said, InspectListener listener) {
        all.addAll(said);
        if (text.length > 0 || !said.isEmpty()) {
            listener.understood(text, said);
        }
    }

    private Optional<byte[]> mended(Input input, Diagnostics said) {
        files++;
        try {
            String text = input.open().text(said);
            @Nullable Language language = request.language().map(Language::of).orElse(null);
            Mended mended = Mender.mend(text, language);
            LineIndex lines = new LineIndex(text);
            for (Repair repair : mended.repairs()) {
                DiagnosticCode code = repair.code();
                said.say(code, lines.at(repair.offset()), code.sentence());
            }
            return Optional.of(mended.text().getBytes(StandardCharsets.UTF_8));
        } catch (ImprintException e) {
            said.add(e.diagnostic());
            return Optional.empty();
        }
    }

    /** A second file of one name gets a number, as stories do. */
    private String free(String name, Diagnostics said) {
        String free = name;
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int number = 2; !taken.add(free); number++) {
            free = name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        if (!free.equals(name)) {
            said.say(DiagnosticCode.DUPLICATE_STORY, "another file has this name; this one is " + free);
        }
        return free;
    }

    private static String fileName(String name) {
        try {
            return String.valueOf(Path.of(name).getFileName());
        } catch (InvalidPathException e) {
            return "mended.txt";
        }
    }

    /** Lines and columns of offsets that come in rising order. */
    private static final class LineIndex {
        private final String text;
        private int at;
        private int line = 1;
        private int lineStart;

        LineIndex(String text) {
            this.text = text;
        }

        Span at(int offset) {
            for (; at < offset; at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            return Span.at(line, offset - lineStart + 1);
        }
    }
}
