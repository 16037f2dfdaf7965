package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Status;
import press.imprint.article.Moment;
import press.imprint.json.ArticleJson;
import press.imprint.oracle.Dumps;

/** Status binds: the table of every status by every format. */
class StatusTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String NOTE = "Zyxomma internal remark";

    @TempDir
    private Path folder;

    private record Case(String name, Metadata about, boolean beforeEmbargo, boolean written, String said) {}

    private static List<Case> table() {
        Metadata plain =
                Metadata.builder().headline("Reservoir reopens").language("en").build();
        Moment past = Moment.parse("2026-02-01").orElseThrow();
        Moment future = Moment.parse("2026-04-01T06:00:00Z").orElseThrow();
        return List.of(
                new Case("usable", plain, false, true, ""),
                new Case("withheld", plain.toBuilder().status(Status.WITHHELD).build(), false, false, "story-withheld"),
                new Case("killed", plain.toBuilder().status(Status.KILLED).build(), false, false, "story-killed"),
                new Case(
                        "killed before its embargo",
                        plain.toBuilder()
                                .status(Status.KILLED)
                                .embargoedUntil(future)
                                .build(),
                        true,
                        false,
                        "story-killed"),
                new Case("expired", plain.toBuilder().expires(past).build(), false, true, "story-expired"),
                new Case("not yet expired", plain.toBuilder().expires(future).build(), false, true, ""),
                new Case(
                        "embargoed", plain.toBuilder().embargoedUntil(future).build(), false, false, "story-embargoed"),
                new Case(
                        "embargoed and asked for",
                        plain.toBuilder().embargoedUntil(future).build(),
                        true,
                        true,
                        "embargo-stamped"),
                new Case("embargo over", plain.toBuilder().embargoedUntil(past).build(), false, true, ""));
    }

    @TestFactory
    Stream<DynamicTest> everyStatusByEveryFormat() {
        List<String> formats = Imprint.installed().exporters().names();
        return table().stream()
                .flatMap(row -> formats.stream()
                        .map(format ->
                                DynamicTest.dynamicTest(row.name() + " as " + format, () -> check(row, format))));
    }

    private void check(Case row, String format) throws Exception {
        ExportResult result = export(row.about(), format, row.beforeEmbargo(), false);
        assertThat(result.files()).hasSize(row.written() ? 1 : 0);
        assertThat(result.failed()).isEqualTo(!row.written());
        if (!row.said().isEmpty()) {
            assertThat(result.diagnostics())
                    .anyMatch(said -> said.code().label().equals(row.said()));
        }
        if (row.said().equals("embargo-stamped") && !format.equals("json") && !format.equals("outline")) {
            Path file = result.files().getFirst().path();
            assertThat(file.getFileName().toString()).startsWith("embargoed-until-2026-04-01");
            assertThat(Dumps.of(format, Files.readAllBytes(file))).contains("EMBARGOED UNTIL 2026-04-01 06:00 UTC");
        }
    }

    @TestFactory
    Stream<DynamicTest> theEditorsNoteIsInNoByteUnlessAskedFor() {
        Metadata about = Metadata.builder()
                .headline("Reservoir reopens")
                .editorsNote(NOTE)
                .build();
        return Imprint.installed().exporters().names().stream()
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    assertThat(everyByte(export(about, format, false, false))).doesNotContain("Zyxomma");
                    assertThat(everyByte(export(about, format, false, true))).contains("Zyxomma");
                }));
    }

    @Test
    void correctionsAreLabelledAndPlacedAlike() throws Exception {
        Metadata about = Metadata.builder()
                .headline("Reservoir reopens")
                .correction(new Metadata.Correction(
                        Moment.parse("2026-02-03"),
                        Metadata.CorrectionKind.CORRECTION,
                        "An earlier version gave the wrong depth."))
                .build();
        for (String format : List.of("pdf", "docx", "epub", "text")) {
            ExportResult result = export(about, format, false, false);
            String dump = Dumps.of(
                            format, Files.readAllBytes(result.files().getFirst().path()))
                    .replaceAll("\\s+", " ");
            assertThat(dump)
                    .as(format)
                    .containsSubsequence(
                            "Reservoir reopens",
                            "Correction (2026-02-03): An earlier version gave the wrong depth.",
                            "Water ran again.");
        }
    }

    private ExportResult export(Metadata about, String format, boolean beforeEmbargo, boolean withNotes)
            throws Exception {
        Article story = Article.untitled().paragraph("Water ran again.").build().withAbout(about);
        Path input = Files.write(folder.resolve("story.json"), ArticleJson.write(story));
        Path out = Files.createTempDirectory(folder, "out");
        return Imprint.installed()
                .export(ExportRequest.of(List.of(input.toString()), out)
                        .with(choices -> choices.formats(List.of(format))
                                .now(NOW)
                                .beforeEmbargo(beforeEmbargo)
                                .withNotes(withNotes)));
    }

    /** The bytes as they are and whatever in them inflates, as Latin-1 and as UTF-16. */
    private static String everyByte(ExportResult result) throws IOException {
        byte[] bytes = Files.readAllBytes(result.files().getFirst().path());
        List<byte[]> parts = new ArrayList<>(List.of(bytes));
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            parts.addAll(Dumps.members(bytes).values());
        }
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x78 && ((bytes[i] & 0xFF) * 256 + (bytes[i + 1] & 0xFF)) % 31 == 0) {
                parts.add(inflated(bytes, i));
            }
        }
        StringBuilder all = new StringBuilder();
        for (byte[] part : parts) {
            all.append(new String(part, StandardCharsets.ISO_8859_1));
            all.append(new String(part, StandardCharsets.UTF_16BE));
        }
        String dump = result.files().getFirst().format().equals("pdf") ? Dumps.of("pdf", bytes) : "";
        return all.append(dump).toString();
    }

    private static byte[] inflated(byte[] bytes, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            in.transferTo(out);
        } catch (IOException e) {
            // Not a stream, or not to its end: what came out is looked at all the same.
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
