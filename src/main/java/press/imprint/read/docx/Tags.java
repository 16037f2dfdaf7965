package press.imprint.read.docx;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as files have them. */
final class Tags {

    private Tags() {}

    /** The tag where it is one (BCP 47), else nothing. */
    static Optional<String> checked(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") || tag.startsWith("x-") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
