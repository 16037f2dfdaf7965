package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a line of text. Closed, like {@link Block}, and for the same reason.
 *
 * <p>Lists of inlines are kept in one spelling: no empty text, no text beside text. The constructors see to it, so two
 * articles that read alike are equal.
 */
public sealed interface Inline {

    /** Words that something is said about. For walks that treat all such marks alike; exporters name each kind. */
    sealed interface Marked extends Inline {

        /** The words, never empty. */
        List<Inline> content();

        /** The same mark on other words. */
        Marked with(List<Inline> other);
    }

    /** Plain characters: never empty, no control characters but none of line ends either; see {@link LineBreak}. */
    record Text(String text) implements Inline {
        public Text {
            text = Checks.text("a text", text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a text is empty");
            }
        }
    }

    /** Stressed, or a title, a ship's name, a foreign word: usually italic. */
    record Emphasis(List<Inline> content) implements Marked {
        public Emphasis {
            content = checked("emphasis", content);
        }

        @Override
        public Emphasis with(List<Inline> other) {
            return new Emphasis(other);
        }
    }

    /** Important: usually bold. */
    record Strong(List<Inline> content) implements Marked {
        public Strong {
            content = checked("strong text", content);
        }

        @Override
        public Strong with(List<Inline> other) {
            return new Strong(other);
        }
    }

    /** No longer valid, and shown so. */
    record Struck(List<Inline> content) implements Marked {
        public Struck {
            content = checked("struck text", content);
        }

        @Override
        public Struck with(List<Inline> other) {
            return new Struck(other);
        }
    }

    /** Below the line. */
    record Subscript(List<Inline> content) implements Marked {
        public Subscript {
            content = checked("a subscript", content);
        }

        @Override
        public Subscript with(List<Inline> other) {
            return new Subscript(other);
        }
    }

    /** Above the line. */
    record Superscript(List<Inline> content) implements Marked {
        public Superscript {
            content = checked("a superscript", content);
        }

        @Override
        public Superscript with(List<Inline> other) {
            return new Superscript(other);
        }
    }

    /** Set in small capitals. */
    record SmallCaps(List<Inline> content) implements Marked {
        public SmallCaps {
            content = checked("small capitals", content);
        }

        @Override
        public SmallCaps with(List<Inline> other) {
            return new SmallCaps(other);
        }
    }

    /** Something a machine reads; its characters are never changed. */
    record Code(String text) implements Inline {
        public Code {
            text = Checks.text("code", text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("code is empty");
            }
        }
    }

    /**
     * Words that lead elsewhere.
     *
     * @param title advisory text, as in a tooltip
     * @param content never empty and without a link inside
     */
    record Link(LinkTarget target, Optional<String> title, List<Inline> content) implements Marked {
        public Link {
            content = checked("a link", content);
            title.ifPresent(value -> Checks.text("the title of a link", value));
        }

        @Override
        public Link with(List<Inline> other) {
            return new Link(target, title, other);
        }
    }

    /** The line ends here, the paragraph does not. */
    record LineBreak() implements Inline {}

    /** A note that hangs on this place. Its content is never empty and holds no further note. */
    record Footnote(List<Block> content) implements Inline {
        public Footnote {
            content = Checks.notEmpty("a footnote", content);
        }
    }

    /**
     * Words in another language than their surroundings.
     *
     * @param tag BCP 47
     */
    record InLanguage(String tag, List<Inline> content) implements Marked {
        public InLanguage {
            tag = Checks.languageTag(tag);
            content = checked("text in another language", content);
        }

        @Override
        public InLanguage with(List<Inline> other) {
            return new InLanguage(tag, other);
        }
    }

    /** A small picture in the line, such as a flag or a formula. */
    record InlinePicture(Optional<PictureId> picture, Optional<String> address, String alternative) implements Inline {
        public InlinePicture {
            alternative = Checks.text("the alternative text of a picture", alternative);
            address.ifPresent(value -> Checks.text("the address of a picture", value));
        }
    }

    /** A list of one text, or an empty list for the empty string. */
    static List<Inline> of(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** The one spelling of a list: neighbouring texts joined. */
    static List<Inline> joined(List<? extends Inline> content) {
        boolean neighbours = false;
        for (int i = 1; i < content.size() && !neighbours; i++) {
            neighbours = content.get(i) instanceof Text && content.get(i - 1) instanceof Text;
        }
        if (!neighbours) {
            return List.copyOf(content);
        }
        List<Inline> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                run.append(text.text());
            } else {
                flush(run, joined);
                joined.add(inline);
            }
        }
        flush(run, joined);
        return List.copyOf(joined);
    }

    private static void flush(StringBuilder run, List<Inline> into) {
        if (!run.isEmpty()) {
            into.add(new Text(run.toString()));
            run.setLength(0);
        }
    }

    /** {@link #joined}, and not empty. */
    static List<Inline> checked(String what, List<? extends Inline> content) {
        return joined(Checks.notEmpty(what, content));
    }
}
