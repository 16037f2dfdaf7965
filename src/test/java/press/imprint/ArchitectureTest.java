package press.imprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom, and what nobody may do: the table of the README, held by the build. */
class ArchitectureTest {

    private static final String ROOT = "press.imprint";

    /** Rooms and what they may import of ours, and of others. Everything may import itself and java.*. */
    private static final List<Room> ROOMS = List.of(
            room("article", "", ""),
            room("language", "", ""),
            room("diagnostic", "article", ""),
            room("json", "article diagnostic", "com.fasterxml.jackson"),
            room("mend", "language diagnostic article", ""),
            room("source", "article diagnostic language zip", ""),
            room("read", "article diagnostic source", ""),
            room("read.text", "article diagnostic source read language mend", ""),
            room("read.markup", "article diagnostic source language", "org.jsoup"),
            room(
                    "read.frontmatter",
                    "article diagnostic source read.markup",
                    "com.fasterxml.jackson org.yaml.snakeyaml"),
            room(
                    "read.markdown",
                    "article diagnostic source read read.markup read.frontmatter language",
                    "org.commonmark org.jsoup"),
            room("read.json", "article diagnostic source read json", ""),
            room("read.docx", "article diagnostic source read language xml zip json", ""),
            room("read.epub", "article diagnostic source read language xml zip json", ""),
            room("read.pdf", "article diagnostic source read json", "org.openpdf"),
            room("normalize", "article diagnostic language mend", ""),
            room("bundle", "article diagnostic json", ""),
            room("design", "diagnostic language article", "freemarker"),
            room("layout", "article design language diagnostic", "com.ibm.icu java.awt"),
            room("zip", "diagnostic", ""),
            room("xml", "diagnostic", ""),
            room("export", "article bundle diagnostic design", ""),
            room("export.xhtml", "article diagnostic design export language xml", ""),
            room("export.outline", "article bundle diagnostic design export", ""),
            room("export.json", "article bundle diagnostic design export json", ""),
            room("export.text", "article bundle diagnostic design export language", "com.ibm.icu"),
            room("export.epub", "article bundle diagnostic design export export.xhtml language json zip xml", ""),
            room("export.docx", "article bundle diagnostic design export language json zip xml", ""),
            room(
                    "export.pdf",
                    "article bundle diagnostic design export language json layout xml",
                    "org.openpdf java.awt javax.imageio"));

    private static final JavaClasses CLASSES = importMain();

    private record Room(String name, List<String> ours, List<String> others) {}

    private static Room room(String name, String ours, String others) {
        return new Room(
                name,
                Stream.of(ours.split(" ")).filter(word -> !word.isEmpty()).toList(),
                Stream.of(others.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    private static JavaClasses importMain() {
        URL place = Imprint.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter().importUrl(place);
    }

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatItsRowSays() {
        return ROOMS.stream()
                .map(room ->
                        DynamicTest.dynamicTest(room.name(), () -> rule(room).check(CLASSES)));
    }

    private static ArchRule rule(Room room) {
        List<String> allowed =
                new ArrayList<>(List.of("java..", "javax.xml..", "org.jspecify..", ROOT + "." + room.name()));
        room.ours().forEach(name -> allowed.add(ROOT + "." + name));
        room.others().forEach(name -> allowed.add(name + ".."));
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room.name())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    @TestFactory
    Stream<DynamicTest> everyRoomHasARow() {
        return Stream.of(DynamicTest.dynamicTest(
                "rooms",
                () -> classes()
                        .that()
                        .resideInAPackage(ROOT + "..")
                        .should()
                        .resideInAnyPackage(Stream.concat(
                                        ROOMS.stream().map(room -> ROOT + "." + room.name()),
                                        Stream.of(ROOT, ROOT + ".cli"))
                                .toArray(String[]::new))
                        .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyDoesWhatMustNeverBe() {
        return Stream.of(
                rule(
                        "no cycles between rooms",
                        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()),
                rule(
                        "the front door names no format",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOT + ".read.*..", ROOT + ".export.*..")),
                rule(
                        "only the command line prints or ends the process",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".cli")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethod(System.class, "exit", int.class)),
                rule(
                        "nobody but the plan reads the clock",
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("Plan")
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(java.time.LocalDate.class, "now")
                                .orShould()
                                .callMethod(java.time.LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(java.time.ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(java.time.OffsetDateTime.class, "now")
                                .orShould()
                                .callMethod(Clock.class, "systemUTC")),
                rule(
                        "nobody uses chance or the machine's habits",
                        noClasses()
                                .should()
                                // Writes numbers in the digits of the default locale.
                                .callMethod(String.class, "formatted", Object[].class)
                                .orShould()
                                .callMethod(String.class, "format", String.class, Object[].class)
                                .orShould()
                                .callMethod(String.class, "toLowerCase")
                                .orShould()
                                .callMethod(String.class, "toUpperCase")
                                .orShould()
                                .callMethod(UUID.class, "randomUUID")
                                .orShould()
                                .callMethod(Math.class, "random")
                                .orShould()
                                .callMethod(Locale.class, "getDefault")
                                .orShould()
                                .callMethod(ZoneId.class, "systemDefault")),
                rule(
                        "only four rooms open files",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        ROOT, ROOT + ".cli", ROOT + ".source", ROOT + ".design", ROOT + ".bundle")
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(
                                        File.class,
                                        java.nio.file.Files.class,
                                        java.io.FileInputStream.class,
                                        java.io.FileOutputStream.class,
                                        java.io.RandomAccessFile.class)),
                rule(
                        "XML parsers are made in one place",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + ".xml")
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javax.xml.parsers.SAXParserFactory")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("javax.xml.transform.TransformerFactory")),
                rule(
                        "nobody reaches for the network",
                        noClasses()
                                .should()
                                .callMethod(URL.class, "openStream")
                                .orShould()
                                .callMethod(URL.class, "openConnection")
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAPackage("java.net.http..")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.net.Socket")),
                rule(
                        "names say what a thing is",
                        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Processor|Impl)$")));
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(CLASSES));
    }
}
