package press.imprint.read.markdown;

import org.commonmark.node.CustomBlock;

/** Code between {@code {% highlight ruby %}} and {@code {% endhighlight %}}, or Hugo's form of it. */
final class TemplateCode extends CustomBlock {

    private final String language;
    private String text = "";

    TemplateCode(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    String text() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }
}
