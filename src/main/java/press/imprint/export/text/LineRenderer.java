package press.imprint.export.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/** Turns lines of text with their marks into runs of plain words. */
final class LineRenderer {

    private static final String RAISED = "0123456789+-=()ni";
    private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "0123456789+-=()";
    private static final String LOWERED_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private final References references;
    private final LinkStyle links;
    private final boolean marks;
    private final Diagnostics diagnostics;

    LineRenderer(References references, LinkStyle links, MarkStyle marks, Diagnostics diagnostics) {
        this.references = references;
        this.links = links;
        this.marks = marks == MarkStyle.ASCII;
        this.diagnostics = diagnostics;
    }

    /** The words of a line, numbers of notes and links among them. */
    Run run(List<Inline> content) {
        Run run = new Run();
        add(content, run);
        return run;
    }

    private void add(List<Inline> content, Run to) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> to.add(text.text());
                case Inline.LineBreak lineBreak -> to.end();
                case Inline.Emphasis part -> marked("_", part.content(), to);
                case Inline.Strong part -> marked("*", part.content(), to);
                case Inline.Struck part -> struck(part.content(), to);
                case Inline.Subscript part -> shifted(part.content(), LOWERED, LOWERED_SIGNS, to);
                case Inline.Superscript part -> shifted(part.content(), RAISED, RAISED_SIGNS, to);
                case Inline.SmallCaps part -> add(part.content(), to);
                case Inline.InLanguage part -> add(part.content(), to);
                case Inline.Code code -> to.add(marks ? "`" + code.text() + "`" : code.text());
                case Inline.Link link -> link(link, to);
                case Inline.Footnote note -> to.glue("[" + references.note(note.content()) + "]");
                case Inline.InlinePicture picture -> picture(picture, to);
            }
        }
    }

    private void marked(String sign, List<Inline> content, Run to) {
        to.add(marks ? sign : "");
        add(content, to);
        to.add(marks ? sign : "");
    }

    private void struck(List<Inline> content, Run to) {
        if (!marks) {
            diagnostics.say(
                    DiagnosticCode.MARKUP_FLATTENED,
                    "plain text shows struck words like others: \"" + excerpt(content)
                            + "\" (text.marks=ascii marks them)");
        }
        marked("~~", content, to);
    }

    /** Raised or lowered signs where there are such, since 10² is not 102. */
    private void shifted(List<Inline> content, String plain, String signs, Run to) {
        String words = Words.of(content);
        boolean simple = content.size() == 1 && content.getFirst() instanceof Inline.Text;
        if (simple && words.chars().allMatch(c -> plain.indexOf(c) >= 0)) {
            StringBuilder shifted = new StringBuilder();
            words.chars().forEach(c -> shifted.append(signs.charAt(plain.indexOf(c))));
            to.add(shifted.toString());
        } else {
            diagnostics.say(
                    DiagnosticCode.MARKUP_FLATTENED,
                    "plain text sets raised and lowered words on the line: \"" + excerpt(content) + "\"");
            add(content, to);
        }
    }

    private void link(Inline.Link link, Run to) {
        String address = link.target().address();
        boolean internal = link.target().kind() == LinkTarget.Kind.INTERNAL;
        if (isSaid(address, Words.of(link.content()).strip())
                && link.content().getFirst() instanceof Inline.Text words
                && link.content().size() == 1) {
            to.whole(words.text());
        } else {
            add(link.content(), to);
        }
        if (internal || links == LinkStyle.NONE) {
            if (internal) {
                diagnostics.say(
                        DiagnosticCode.LINK_FLATTENED,
                        "plain text has no links inside the story: \"" + excerpt(link.content()) + "\"");
            }
            return;
        }
        boolean said = isSaid(address, Words.of(link.content()).strip());
        boolean titled = link.title().filter(title -> !title.isBlank()).isPresent();
        if (links == LinkStyle.INLINE) {
            if (!said) {
                to.add(" ").whole("<" + address + ">");
            }
            link.title().filter(title -> !title.isBlank()).ifPresent(title -> to.add(" (" + title.strip() + ")"));
        } else if (!said || titled) {
            to.glue(" [" + references.address(address, link.title()) + "]");
        }
    }

    /** Whether the words of a link are its address, so that nothing need be added. */
    static boolean isSaid(String address, String words) {
        return bare(address).equals(bare(words));
    }

    private static String bare(String address) {
        String bare = address.toLowerCase(Locale.ROOT);
        for (String scheme : List.of("https://", "http://", "mailto:", "tel:")) {
            if (bare.startsWith(scheme)) {
                bare = bare.substring(scheme.length());
                break;
            }
        }
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void picture(Inline.InlinePicture picture, Run to) {
        to.add(picture.alternative().isBlank() ? "[picture]" : "[" + picture.alternative() + "]");
        address(picture.picture().isPresent(), picture.address()).ifPresent(to::glue);
    }

    /** The number of a picture's address, where the picture itself could not be had. */
    Optional<String> address(boolean present, Optional<String> address) {
        return address.filter(written -> !present && links == LinkStyle.END)
                .flatMap(LinkTarget::of)
                .filter(target -> target.kind() == LinkTarget.Kind.WEB)
                .map(target -> " [" + references.address(target.address(), Optional.empty()) + "]");
    }

    private static String excerpt(List<Inline> content) {
        return Visible.excerpt(Words.of(content), 40);
    }
}
