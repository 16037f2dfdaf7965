import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every Java source to palantir-java-format: {@code check} names the files that differ, {@code apply} rewrites
 * them.
 *
 * <p>Started by the build from source on the toolchain's JDK: the formatter parses with the javac it runs on, so inside
 * a Maven on Java 17 it cannot read Java 21.
 */
final class Format {

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        var apply = arguments[0].equals("apply");
        var formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        var differing = sources(List.of(arguments).subList(1, arguments.length)).stream()
                .filter(file -> differs(file, formatter, apply))
                .toList();
        if (apply) {
            System.out.println("formatted " + differing.size() + " files");
        } else if (!differing.isEmpty()) {
            differing.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("to format: mvn -q -Pformat");
            System.exit(1);
        }
    }

    private static List<Path> sources(List<String> roots) throws IOException {
        try (var all = roots.stream().map(Path::of).filter(Files::isDirectory).flatMap(Format::under)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> under(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean differs(Path file, Formatter formatter, boolean apply) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSource(
                    ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.PALANTIR));
            if (formatted.equals(source)) {
                return false;
            }
            if (apply) {
                Files.writeString(file, formatted);
            }
            return true;
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
