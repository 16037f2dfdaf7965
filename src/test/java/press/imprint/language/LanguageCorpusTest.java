package press.imprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.corpus.TestCorpus;

/** Detection and quotation marks on texts that nobody here wrote. */
@Tag("slow")
class LanguageCorpusTest {

    private static final Map<String, String> UDHR = Map.ofEntries(
            Map.entry("amh", "am"),
            Map.entry("arb", "ar"),
            Map.entry("ben", "bn"),
            Map.entry("bul", "bg"),
            Map.entry("cmn_hans", "zh"),
            Map.entry("ell_monotonic", "el"),
            Map.entry("ell_polytonic", "el"),
            Map.entry("fin", "fi"),
            Map.entry("hin", "hi"),
            Map.entry("hun", "hu"),
            Map.entry("hye", "hy"),
            Map.entry("isl", "is"),
            Map.entry("ita", "it"),
            Map.entry("jpn", "ja"),
            Map.entry("khm", "km"),
            Map.entry("kor", "ko"),
            Map.entry("lit", "lt"),
            Map.entry("mal", "ml"),
            Map.entry("nld", "nl"),
            Map.entry("pol", "pl"),
            Map.entry("por_PT", "pt"),
            Map.entry("sin", "si"),
            Map.entry("swe", "sv"),
            Map.entry("tel", "te"),
            Map.entry("tha", "th"),
            Map.entry("ukr", "uk"),
            Map.entry("urd", "ur"),
            Map.entry("vie", "vi"));

    @Test
    void tellsLanguagesByAFewSentences() throws IOException {
        Path folder = TestCorpus.folder("udhr");
        int right = 0;
        int all = 0;
        for (Map.Entry<String, String> file : UDHR.entrySet()) {
            String text = Files.readString(folder.resolve(file.getKey() + ".html"))
                    .replaceAll("(?s)<head.*?</head>", "")
                    .replaceAll("<[^>]+>", " ")
                    .replaceAll("\\s+", " ");
            for (int from = 0; from + 250 < text.length() && from < 6000; from += 1000) {
                all++;
                right += isDetected(text.substring(from, from + 250), file.getValue()) ? 1 : 0;
            }
        }
        TestCorpus.atLeast("udhr.language", (double) right / all);
    }

    @Test
    void tellsLanguagesOfNews() throws IOException {
        int right = 0;
        int all = 0;
        for (String language : List.of("ar", "cs", "el", "en", "he", "hi", "ja", "ko", "pl", "ru", "th", "tr", "zh")) {
            // The corpus' Chinese is written in traditional characters.
            String tag = language.equals("zh") ? "zh-Hant" : language;
            for (JsonNode record :
                    TestCorpus.records(TestCorpus.folder("multilingual-news").resolve(language + ".jsonl"))) {
                all++;
                right += isDetected(record.get("text").asText(), tag) ? 1 : 0;
            }
        }
        TestCorpus.atLeast("news.language", (double) right / all);
    }

    private static boolean isDetected(String text, String tag) {
        return LanguageDetector.detect(text)
                .filter(found -> found.language().tag().equals(tag))
                .isPresent();
    }

    /** The quotation part of cmark's smart punctuation examples; escapes and dashes are Markdown's own. */
    @Test
    void setsMarksAsCommonMarkDoes() throws IOException {
        String examples = Files.readString(TestCorpus.folder("commonmark").resolve("gfm-smart_punct.txt"));
        int seen = 0;
        for (String example : examples.split("`{32} example\n")) {
            int dot = example.indexOf("\n.\n");
            if (dot < 0 || example.substring(0, dot).matches("(?s).*(\\\\|--|\\.\\.\\.|`).*")) {
                continue;
            }
            String[] paragraphs = example.substring(0, dot).split("\n\n");
            String[] expected =
                    example.substring(dot + 3, example.indexOf("\n`````", dot)).split("</p>\n?");
            for (int i = 0; i < paragraphs.length; i++) {
                assertThat(SmartQuotes.curl(paragraphs[i], Language.ENGLISH)).isEqualTo(expected[i].replace("<p>", ""));
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(10);
    }
}
