package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MetadataTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.anyStatus();
    }

    @Property(tries = 200)
    void keepsEveryFieldThroughItsBuilder(@ForAll("articles") Article story) {
        assertThat(story.about().toBuilder().build()).isEqualTo(story.about());
    }

    @Test
    void isMadeUpWithEveryFieldSooner() throws IllegalAccessException, InvocationTargetException {
        Set<String> filled = new HashSet<>();
        for (Article story : Articles.samples(400)) {
            for (RecordComponent component : Metadata.class.getRecordComponents()) {
                Object value = component.getAccessor().invoke(story.about());
                if (!value.equals(component.getAccessor().invoke(Metadata.NONE))) {
                    filled.add(component.getName());
                }
            }
        }
        for (RecordComponent component : Metadata.class.getRecordComponents()) {
            if (!Set.of("status", "embargoedUntil").contains(component.getName())) {
                assertThat(filled).contains(component.getName());
            }
        }
    }

    @Test
    void takesFieldsOutWithNullOrAnEmptyList() {
        Metadata about = Metadata.builder()
                .headline("a")
                .slug("b")
                .keyword("c")
                .furtherField("d", "e")
                .build();
        assertThat(about.toBuilder()
                        .headline(List.of())
                        .slug(null)
                        .keywords(List.of())
                        .furtherField("d", null)
                        .build())
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void refusesBlankFields() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().slug(" ").build())
                .withMessage("slug is blank; leave it out instead");
        assertThatIllegalArgumentException().isThrownBy(() -> Metadata.Contributor.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Metadata.Pronouncer("a", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().furtherField(" ", "x").build());
    }

    @Test
    void refusesCharactersThatNoOutputCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().keyword("a\u0000").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().credit("a\u0007").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().furtherField("a", "\uD800").build());
    }

    @Test
    void spellsTheLanguageInOneWayOrRefusesIt() {
        assertThat(Metadata.builder().language("PT-br").build().language()).contains("pt-BR");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Metadata.builder().language("no such language").build());
    }

    @Test
    void keepsFurtherFieldsInTheOrderGiven() {
        Metadata about = Metadata.builder()
                .furtherField("z", "1")
                .furtherField("a", "2")
                .furtherField("m", "3")
                .build();
        assertThat(about.furtherFields().sequencedKeySet()).containsExactly("z", "a", "m");
    }
}
