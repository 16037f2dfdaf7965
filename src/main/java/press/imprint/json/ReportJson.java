package press.imprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;

/**
 * The report of a run as JSON: {@code {"imprint-report": 1, "generator", "stories", "files": [...], "diagnostics": [...]}}.
 */
public final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /**
     * One file that was written.
     *
     * @param path where
     * @param format name of its format
     * @param source the input it came from, empty for a bundle
     * @param bytes its length
     * @param sha256 its digest in hexadecimal digits
     */
    public record Output(String path, String format, String source, long bytes, String sha256) {}

    /** The report, indented, in UTF-8, with a line end behind it. */
    public static byte[] write(List<Output> files, List<Diagnostic> diagnostics, int stories, String generator) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeNumberField("imprint-report", 1);
            json.writeStringField("generator", generator);
            json.writeNumberField("stories", stories);
            json.writeArrayFieldStart("files");
            for (Output file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Output file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeStringField("format", file.format());
        json.writeStringField("source", file.source());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().label());
        json.writeStringField("code", diagnostic.code().label());
        json.writeStringField("file", diagnostic.file());
        if (!diagnostic.at().isNone()) {
            json.writeNumberField("line", diagnostic.at().startLine());
            json.writeNumberField("column", diagnostic.at().startColumn());
        }
        json.writeStringField("message", diagnostic.detail());
        json.writeEndObject();
    }
}
