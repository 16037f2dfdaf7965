package press.imprint.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.read.docx.ParagraphKind.Role;

/** Lines to blocks: what belongs together in Word only by standing side by side is put together. */
final class Grouping {

    private final List<Line> lines;
    private final List<Block> done = new ArrayList<>();
    private int at;

    Grouping(List<Line> lines) {
        this.lines = lines;
    }

    List<Block> blocks() {
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.item().isPresent() && !line.is(Role.HEADING)) {
                list();
            } else {
                block(line);
            }
        }
        return List.copyOf(done);
    }

    private void block(Line line) {
        switch (line.kind().role()) {
            case QUOTE -> quote();
            case PULL_QUOTE -> pullQuote();
            case CODE -> code();
            case ASIDE, ASIDE_TITLE -> aside();
            case TERM, DEFINITION -> definitions();
            case CAPTION, TABLE_CAPTION -> caption();
            case CREDIT -> credit();
            case HEADING -> heading(line);
            case VERSE -> single(line, content -> new Block.Verse(content, Span.NONE));
            case CUE -> single(line, CueReader::cue);
            case RULE -> {
                if (line.isEmpty()) {
                    done.add(new Block.SectionBreak(Span.NONE));
                    at++;
                } else {
                    single(line, Grouping::paragraph);
                }
            }
            case CONTENTS -> at++;
            case TEXT,
                    TITLE,
                    SUBTITLE,
                    SUMMARY,
                    AUTHOR,
                    DATE,
                    KICKER,
                    NOTICE,
                    CORRECTION,
                    EDITORS_NOTE,
                    ATTRIBUTION,
                    LIST,
                    FIGURE,
                    TABLE_TEXT,
                    COLOPHON -> single(line, Grouping::paragraph);
        }
    }

    private interface Maker {
        Block of(List<Inline> content);
    }

    private static Block paragraph(List<Inline> content) {
        return new Block.Paragraph(content, Span.NONE);
    }

    private void single(Line line, Maker maker) {
        if (!line.content().isEmpty()) {
            done.add(maker.of(line.content()));
        }
        done.addAll(line.blocks());
        at++;
    }

    private void heading(Line line) {
        if (!line.content().isEmpty()) {
            Optional<String> anchor = line.bookmarks().stream().findFirst();
            done.add(new Block.Heading(Math.min(line.kind().level(), 6), line.content(), anchor, Span.NONE));
        }
        done.addAll(line.blocks());
        at++;
    }

    private void list() {
        ListBuilder list = new ListBuilder();
        while (at < lines.size()) {
            Line line = lines.get(at);
            boolean continued = line.item().isEmpty() && line.is(Role.LIST) && !line.isEmpty();
            if (line.is(Role.HEADING) || (line.item().isEmpty() && !continued)) {
                break;
            }
            list.add(line);
            at++;
        }
        done.addAll(list.blocks());
    }

    private List<Block> run(Role... roles) {
        List<Block> content = new ArrayList<>();
        while (at < lines.size()
                && lines.get(at).item().isEmpty()
                && List.of(roles).contains(lines.get(at).kind().role())) {
            Line line = lines.get(at++);
            if (!line.content().isEmpty()) {
                content.add(paragraph(line.content()));
            }
            content.addAll(line.blocks());
        }
        return content;
    }

    private List<Inline> attribution() {
        if (at < lines.size()
                && lines.get(at).is(Role.ATTRIBUTION)
                && !lines.get(at).content().isEmpty()) {
            return lines.get(at++).content();
        }
        return List.of();
    }

    private void quote() {
        List<Block> content = run(Role.QUOTE);
        if (!content.isEmpty()) {
            done.add(new Block.Quote(content, attribution(), Span.NONE));
        }
    }

    private void pullQuote() {
        Line line = lines.get(at++);
        if (!line.content().isEmpty()) {
            done.add(new Block.PullQuote(line.content(), attribution(), Span.NONE));
        }
        done.addAll(line.blocks());
    }

    private void code() {
        List<String> text = new ArrayList<>();
        while (at < lines.size() && lines.get(at).is(Role.CODE)) {
            text.add(lines.get(at++).code());
        }
        done.add(new Block.Preformatted(Optional.empty(), text.stream().collect(Collectors.joining("\n")), Span.NONE));
    }

    private void aside() {
        List<Inline> title = List.of();
        if (lines.get(at).is(Role.ASIDE_TITLE)) {
            title = lines.get(at++).content();
        }
        List<Block> content = run(Role.ASIDE);
        if (!content.isEmpty()) {
            done.add(new Block.Aside(title, content, Span.NONE));
        } else if (!title.isEmpty()) {
            done.add(paragraph(title));
        }
    }

    private void definitions() {
        List<Block.Definition> entries = new ArrayList<>();
        while (at < lines.size()
                && lines.get(at).is(Role.TERM)
                && !lines.get(at).content().isEmpty()) {
            List<List<Inline>> terms = new ArrayList<>();
            while (at < lines.size()
                    && lines.get(at).is(Role.TERM)
                    && !lines.get(at).content().isEmpty()) {
                terms.add(lines.get(at++).content());
            }
            List<Block> description = run(Role.DEFINITION);
            entries.add(new Block.Definition(terms, description.isEmpty() ? List.of() : List.of(description)));
        }
        if (entries.isEmpty()) {
            single(lines.get(at), Grouping::paragraph);
        } else {
            done.add(new Block.DefinitionList(entries, Span.NONE));
        }
    }

    /** Words over a table or under a picture. */
    private void caption() {
        Line line = lines.get(at);
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : line;
        if (next.blocks().size() == 1
                && next.blocks().getFirst() instanceof Block.Table table
                && table.caption().isEmpty()) {
            done.add(new Block.Table(line.content(), table.header(), table.rows(), table.columns(), Span.NONE));
            at += 2;
        } else if (!done.isEmpty()
                && done.getLast() instanceof Block.Figure figure
                && figure.caption().isEmpty()
                && line.blocks().isEmpty()) {
            done.set(done.size() - 1, with(figure, line.content(), figure.credit()));
            at++;
        } else {
            single(line, Grouping::paragraph);
        }
    }

    private void credit() {
        Line line = lines.get(at);
        if (!done.isEmpty()
                && done.getLast() instanceof Block.Figure figure
                && figure.credit().isEmpty()) {
            done.set(done.size() - 1, with(figure, figure.caption(), line.content()));
            at++;
        } else {
            single(line, Grouping::paragraph);
        }
    }

    private static Block.Figure with(Block.Figure figure, List<Inline> caption, List<Inline> credit) {
        return new Block.Figure(
                figure.picture(),
                figure.address(),
                figure.alternative(),
                caption,
                credit,
                figure.decorative(),
                Span.NONE);
    }
}
