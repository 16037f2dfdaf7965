package press.imprint.design;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** What FreeMarker finds wrong with a template, in our form: file, line, column, one sentence. */
final class Mistakes {

    private static final int LONGEST = 400;

    private Mistakes() {}

    /** A slip of syntax. */
    static DesignException of(ParseException e, UnaryOperator<String> shown) {
        return new DesignException(
                DiagnosticCode.TEMPLATE_INVALID,
                shown.apply(named(e.getTemplateName())),
                at(e.getLineNumber(), e.getColumnNumber()),
                said(e.getEditorMessage()),
                e);
    }

    /** A mistake found in running it. */
    static DesignException of(TemplateException e, UnaryOperator<String> shown) {
        return new DesignException(
                DiagnosticCode.TEMPLATE_INVALID,
                shown.apply(named(e.getTemplateSourceName())),
                at(e.getLineNumber(), e.getColumnNumber()),
                said(e.getMessageWithoutStackTop()),
                e);
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static Span at(@Nullable Integer line, @Nullable Integer column) {
        return line == null || line < 1 ? Span.NONE : Span.at(line, column == null || column < 1 ? 1 : column);
    }

    /** The first part of FreeMarker's message, on one line: what follows is advice for programmers. */
    private static String said(@Nullable String message) {
        if (message == null) {
            return "the template failed";
        }
        int advice = message.indexOf("\n----");
        String first = advice < 0 ? message : message.substring(0, advice);
        StringBuilder line = new StringBuilder();
        for (String part : first.strip().split("\\s+", -1)) {
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line.toString();
    }
}
