package press.imprint.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

class TemplatesTest {

    @TempDir
    Path folder;

    record View(String title, int size, boolean issue, List<Item> items, Optional<String> note, Object secret) {}

    record Item(String name) {}

    record Issue(Iterable<Item> stories) {}

    private static final View VIEW = new View(
            "Ferry ${7*7} <b>returns</b>",
            1234567,
            true,
            List.of(new Item("one"), new Item("two")),
            Optional.empty(),
            new Object());

    private String arranged(String template) throws IOException, DesignException {
        return arranged(template, VIEW);
    }

    private String arranged(String template, Record view) throws IOException, DesignException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/mine.txt.ftl"), template);
        StringWriter out = new StringWriter();
        Shelf.of(List.of(folder)).templates().arrange("text", "mine", view, out);
        return out.toString();
    }

    @Test
    void showsStringsNumbersFlagsListsAndRecords() throws Exception {
        assertThat(
                        arranged(
                                "${title}|${size}|${issue?then('y', 'n')}|<#list items as i>${i.name}<#sep>, </#list>|${note!'-'}"))
                .isEqualTo("Ferry ${7*7} <b>returns</b>|1234567|y|one, two|-");
    }

    @Test
    void escapesInPagesAndNotInText() throws Exception {
        Files.createDirectories(folder.resolve("epub"));
        Files.writeString(folder.resolve("epub/page.xhtml.ftlx"), "<p>${title}</p>");
        StringWriter out = new StringWriter();
        Shelf.of(List.of(folder)).templates().arrange("epub", "page", VIEW, out);
        assertThat(out.toString()).isEqualTo("<p>Ferry ${7*7} &lt;b&gt;returns&lt;/b&gt;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.String', 'x')}",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
                "${title.class}",
                "${title.getClass()}",
                "${title?api.length()}",
                "${items?api.size()}",
                "${items[0].getClass()}",
                "${items[0].class.protectionDomain}",
                "${secret}",
                "${secret.toString()}",
                "${.data_model.class}",
                "${'title.class'?eval}",
                "<@'${title.class}'?interpret/>",
                "<#include '/etc/passwd' parse=false>",
                "<#include '../../../../etc/passwd' parse=false>",
                "<#include 'file:///etc/passwd' parse=false>",
                "<#include '../themes/classic.properties' parse=false>",
                "<#include '/themes/classic.properties' parse=false>",
                "<#import '/fonts/index.txt' as x>"
            })
    void reachesNothingButTheView(String template) {
        assertThatThrownBy(() -> arranged(template)).isInstanceOf(DesignException.class);
    }

    @Test
    void includesOtherTemplatesOfTheShelf() throws Exception {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/foot.txt.ftl"), "-- ${size}");
        assertThat(arranged("<#include 'foot.txt.ftl'>")).isEqualTo("-- 1234567");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${titel}                        | 1:1  | did you mean \"title\"?",
                "a\\n  ${titel!'x'}              | 2:3  | did you mean \"title\"?",
                "a\\n${items[0].nam}             | 2:1  | did you mean \"name\"?",
                "a\\n\\n<#if issue>x             | 3:   | #if",
                "${title                         | 1:   | ",
                "x ${1/0}                        | 1:   | ",
                "${note}                         | 1:3  | null or missing",
                "<#list items as i>${i}</#list>  | 1:   | ",
                "<#assing x = 1>                 | 1:2  | assing"
            })
    void saysWhereATemplateIsWrong(String template, String place, String said) {
        DesignException e = catchThrowableOfType(DesignException.class, () -> arranged(template.replace("\\n", "\n")));
        assertThat(e.diagnostic().code()).isEqualTo(DiagnosticCode.TEMPLATE_INVALID);
        assertThat(e.getMessage())
                .contains(folder.resolve("text/mine.txt.ftl") + ":" + place)
                .contains(said == null ? "" : said)
                .doesNotContain("\n");
    }

    @Test
    void saysSoBeforeAnyWork() throws Exception {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/mine.txt.ftl"), "\n<#if x>");
        Shelf shelf = Shelf.of(List.of(folder));
        assertThatThrownBy(() -> shelf.checkTemplate("text", "mine")).hasMessageContaining("mine.txt.ftl:2:");
        assertThatThrownBy(() ->
                        shelf.checkTemplate("text", folder.resolve("no.ftl").toString()))
                .hasMessageContaining("no such file");
        shelf.checkTemplate("text", "briefing");
    }

    @Test
    void takesATemplateFromAFileThatIsNamed() throws Exception {
        Path file = folder.resolve("own.ftl");
        Files.writeString(file, "<#if title?has_content>${title?length}</#if>");
        StringWriter out = new StringWriter();
        Shelf.builtIn().templates().arrange("text", file.toString(), VIEW, out);
        assertThat(out.toString()).isEqualTo("27");
    }

    @Test
    @Timeout(20)
    void endsALoopThatNeverEnds() throws Exception {
        Template template = new Template("loop", new StringReader("<#list 1.. as x></#list>"), engine());
        InterruptibleConfiguration.interruptible(template);
        Arrangement arrangement = new Arrangement(template, VIEW, new StringWriter(), name -> name);
        assertThatThrownBy(() -> arrangement.run(TemplateEngine.watch(), 200))
                .hasMessageContaining("does not come to an end");
    }

    @Test
    @Timeout(20)
    void endsALoopThatWritesWhereChecksDoNotReach() throws Exception {
        StringWriter out = new StringWriter();
        Template template =
                new Template("loop", new StringReader("<@('<#list 1.. as x><#sep>x</#list>')?interpret/>"), engine());
        Arrangement arrangement = new Arrangement(template, VIEW, out, name -> name);
        assertThatThrownBy(() -> arrangement.run(TemplateEngine.watch(), 200)).isInstanceOf(DesignException.class);
    }

    @Test
    @Timeout(20)
    void endsATemplateThatWritesAGigabyte() {
        AtomicLong written = new AtomicLong();
        Writer counting = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) {
                written.addAndGet(length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> {
                    Files.createDirectories(folder.resolve("text"));
                    Files.writeString(
                            folder.resolve("text/mine.txt.ftl"),
                            "<#list 1..1000000 as x>${''?right_pad(1000)}</#list>");
                    Shelf.of(List.of(folder)).templates().arrange("text", "mine", VIEW, counting);
                })
                .hasMessageContaining("writes far more");
        assertThat(written.get()).isLessThan(20_000_000);
    }

    @Test
    void endsAMacroThatCallsItself() {
        assertThatThrownBy(() -> arranged("<#macro m><@m/></#macro><@m/>"))
                .isInstanceOf(DesignException.class)
                .hasMessageContaining("template-invalid");
    }

    @Test
    void makesStoriesOneByOneWithAFreshAllowanceForEach() throws Exception {
        AtomicLong made = new AtomicLong();
        Iterable<Item> many = () -> new java.util.Iterator<>() {
            @Override
            public boolean hasNext() {
                return made.get() < 3;
            }

            @Override
            public Item next() {
                return new Item(String.valueOf(made.incrementAndGet()));
            }
        };
        String text = arranged(
                "<#list stories as s>${s.name}<#list 1..10 as x>${''?right_pad(1000000)}</#list></#list>",
                new Issue(many));
        assertThat(text.replace(" ", "")).isEqualTo("123");
        assertThat(text.length()).isGreaterThan(30_000_000);
    }

    @Test
    void doesNotListTheStoriesForEver() {
        assertThatThrownBy(() -> arranged(
                        "<#list 1.. as x><#list stories as s>${s.name}</#list></#list>",
                        new Issue(() -> List.of(new Item("x")).iterator())))
                .hasMessageContaining("16 times");
    }

    @Test
    void passesOnWhatFailsInTheViewItself() {
        Iterable<Item> broken = () -> {
            throw new UncheckedIOException(new IOException("the spool is gone"));
        };
        assertThatThrownBy(() -> arranged("<#list stories as s>${s.name}</#list>", new Issue(broken)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("spool");
    }

    @Test
    void passesOnWhatFailsInTheWriter() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Shelf.builtIn().templates().arrange("text", folder(), VIEW, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private String folder() throws IOException {
        Path file = folder.resolve("w.ftl");
        Files.writeString(file, "words");
        return file.toString();
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws Exception {
        Template template = new Template("loop", new StringReader("<#list 1.. as x></#list>"), engine());
        InterruptibleConfiguration.interruptible(template);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Arrangement(template, VIEW, new StringWriter(), name -> name)
                        .run(TemplateEngine.watch(), 60_000))
                .isInstanceOf(java.io.InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Configuration engine() {
        TemplateEngine.withoutLog();
        return new InterruptibleConfiguration();
    }
}
