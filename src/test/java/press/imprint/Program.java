package press.imprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import press.imprint.article.PictureId;

/** Imprint as a process of its own, for what cannot be seen from inside. */
final class Program {

    private final List<String> javaOptions = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Path workingFolder = Path.of("").toAbsolutePath();

    /** Adds an option of the Java machine. */
    Program java(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Sets a variable of the environment. */
    Program environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs it in this folder. */
    Program in(Path folder) {
        workingFolder = folder;
        return this;
    }

    /** What a process answered. */
    record Answer(int exit, String out, String err) {}

    /** Starts it; its streams go to files beside the working folder. */
    Process start(Path streams, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "press.imprint.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().putAll(environment);
        builder.redirectOutput(streams.resolve("stdout").toFile());
        builder.redirectError(streams.resolve("stderr").toFile());
        return builder.start();
    }

    /** Runs it to its end. */
    Answer run(Path streams, String... arguments) throws IOException, InterruptedException {
        Process process = start(streams, arguments);
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end in ten minutes");
        }
        return new Answer(
                process.exitValue(),
                Files.readString(streams.resolve("stdout"), StandardCharsets.UTF_8),
                Files.readString(streams.resolve("stderr"), StandardCharsets.UTF_8));
    }

    /** The digests of all files of a folder by name, the journal and unfinished files apart. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return tree;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".imprint-")) {
                    tree.put(name, PictureId.of(Files.readAllBytes(file)).digest());
                }
            }
        }
        return tree;
    }
}
