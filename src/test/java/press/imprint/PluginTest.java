package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exporter in a jar of its own is found when the jar is on the class path; the README shows this very one. */
class PluginTest {

    @TempDir
    private Path folder;

    @Test
    void anExporterInASeparateJarIsUsed() throws Exception {
        Path jar = jar(source());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            Path story = Files.writeString(folder.resolve("story.md"), "# One two\n\nThree four five.\n");
            ExportResult result = Imprint.installed()
                    .export(ExportRequest.of(List.of(story.toString()), folder.resolve("out"))
                            .with(choices -> choices.formats(List.of("count"))));
            assertThat(result.files()).hasSize(1);
            assertThat(result.files().getFirst().path())
                    .hasFileName("one-two.count")
                    .hasContent("1 block\n");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The Java of the README's chapter on formats of one's own. */
    private static String source() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java\npublic final class CountExporter");
        assertThat(start).as("the README shows CountExporter").isPositive();
        String code = readme.substring(start + 8, readme.indexOf("```", start + 8));
        assertThat(code.lines()).hasSizeLessThan(15);
        return """
                import java.io.IOException;
                import java.io.OutputStream;
                import java.nio.charset.StandardCharsets;
                import java.util.List;
                import press.imprint.bundle.Bundle;
                import press.imprint.export.*;

                """ + code;
    }

    private Path jar(String source) throws IOException {
        Path java = Files.writeString(folder.resolve("CountExporter.java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            null,
                            files,
                            null,
                            List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(java))
                    .call();
            assertThat(done).isTrue();
        }
        Path jar = folder.resolve("count.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.putNextEntry(new JarEntry("CountExporter.class"));
            zip.write(Files.readAllBytes(classes.resolve("CountExporter.class")));
            zip.putNextEntry(new JarEntry("META-INF/services/press.imprint.export.Exporter"));
            zip.write("CountExporter\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
