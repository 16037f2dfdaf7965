package press.imprint.design;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;

/** Gives every template, included ones too, checks in its loops and calls, so that an interrupted thread ends them. */
final class InterruptibleConfiguration extends Configuration {

    private static final String DONE = "interruptible";

    /** The version whose behaviour is asked for; a later FreeMarker will behave alike. */
    InterruptibleConfiguration() {
        super(VERSION_2_3_35);
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            interruptible(template);
        }
        return template;
    }

    static void interruptible(Template template) {
        synchronized (template) {
            if (template.getCustomAttribute(DONE) == null) {
                _CoreAPI.addThreadInterruptedChecks(template);
                template.setCustomAttribute(DONE, true);
            }
        }
    }
}
