package press.imprint.read.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The examples in the specifications of CommonMark and GFM. */
final class CommonMarkExamples {

    private static final String FENCE = "`".repeat(32);

    private CommonMarkExamples() {}

    /**
     * One example.
     *
     * @param name file and number, as {@code spec.txt#12}
     * @param options extensions named by the example
     */
    record Example(String name, String options, String markdown, String html) {}

    static List<Example> in(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines =
                List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE + " example")) {
                continue;
            }
            String options = lines.get(i).substring(FENCE.length() + 8).strip();
            int dot = i + 1;
            while (!lines.get(dot).equals(".")) {
                dot++;
            }
            int end = dot + 1;
            while (!lines.get(end).equals(FENCE)) {
                end++;
            }
            examples.add(new Example(
                    file.getFileName() + "#" + (examples.size() + 1),
                    options,
                    text(lines.subList(i + 1, dot)),
                    text(lines.subList(dot + 1, end))));
            i = end;
        }
        return examples;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines).replace('\u2192', '\t') + "\n";
    }
}
