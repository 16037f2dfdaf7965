package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:x",
                " JaVaScRiPt:x",
                "java\u0000script:x",
                "java\u0085script:x",
                "java script:x",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "smb://host/share",
                "ms-word:ofe|u|x",
                "C:\\Windows\\x.exe",
                "blob:x",
                "x:",
                "#",
                "",
                " \t\n"
            })
    void leadsNowhereThatMayNotBeFollowed(String written) {
        assertThat(LinkTarget.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b#c, WEB, https://example.org/a?b#c",
        "HTTP://example.org, WEB, HTTP://example.org",
        "' https://example.org/a b ', WEB, https://example.org/a%20b",
        "mailto:ada@example.org, MAIL, mailto:ada@example.org",
        "tel:+1-907, PHONE, tel:+1-907",
        "#part, INTERNAL, part",
        "##, INTERNAL, #",
        "a/b.html, RELATIVE, a/b.html",
        "//example.org/a, RELATIVE, //example.org/a",
        "?q=a:b, RELATIVE, ?q=a:b",
        "a/javascript:x, RELATIVE, a/javascript:x",
    })
    void tellsTheKindByTheScheme(String written, LinkTarget.Kind kind, String address) {
        assertThat(LinkTarget.of(written)).contains(new LinkTarget(kind, address));
    }

    @ParameterizedTest
    @CsvSource({"WEB,javascript:x", "WEB,mailto:a", "RELATIVE,javascript:x", "RELATIVE,#a", "MAIL,https://a", "WEB,' '"
    })
    void refusesAnAddressOfAnotherKind(LinkTarget.Kind kind, String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkTarget(kind, address));
    }

    @Test
    void writesAnAnchorWithItsSign() {
        assertThat(new LinkTarget(LinkTarget.Kind.INTERNAL, "part").href()).isEqualTo("#part");
        assertThat(LinkTarget.of("tel:1").orElseThrow().href()).isEqualTo("tel:1");
    }

    @Property(tries = 1000)
    void whateverIsWrittenEitherLeadsToAHarmlessKindOrNowhere(@ForAll String written) {
        Optional<LinkTarget> target = LinkTarget.of(written);
        target.ifPresent(there -> {
            assertThat(Characters.firstForbidden(there.address(), false)).isNegative();
            assertThat(new LinkTarget(there.kind(), there.address())).isEqualTo(there);
        });
    }
}
