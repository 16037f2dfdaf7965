package press.imprint.export.docx;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.LinkTarget;
import press.imprint.article.Picture;

/** Figures: the picture, the words under it, who made it. */
final class FigureWriter {

    /** A plate leaves this share of the page's height for its caption. */
    private static final double MOST_HEIGHT = 0.8;

    private final Manuscript manuscript;
    private final TextPart part;
    private final BlockWriter blocks;

    FigureWriter(Manuscript manuscript, TextPart part, BlockWriter blocks) {
        this.manuscript = manuscript;
        this.part = part;
        this.blocks = blocks;
    }

    void write(Block.Figure figure, Place place) {
        boolean captioned = !figure.caption().isEmpty() || !figure.credit().isEmpty();
        WordStyle style = captioned ? WordStyle.CAPTIONED_FIGURE : WordStyle.FIGURE;
        if (figure.picture().isPresent()) {
            picture(figure, manuscript.picture(figure.picture().get()), place, style);
        } else if (!figure.alternative().isBlank()) {
            Optional<LinkTarget> address =
                    figure.address().flatMap(LinkTarget::of).filter(target -> target.kind() == LinkTarget.Kind.WEB);
            blocks.paragraph(place, style, figure.alternative(), address, figure.at());
        }
        if (!figure.caption().isEmpty()) {
            blocks.paragraph(place, WordStyle.CAPTION, figure.caption(), figure.at());
        }
        if (!figure.credit().isEmpty()) {
            blocks.paragraph(place, WordStyle.CREDIT, figure.credit(), figure.at());
        }
    }

    private void picture(Block.Figure figure, Picture picture, Place place, WordStyle style) {
        blocks.open(place, style, List.of(), Optional.empty());
        String relation = part.relationships()
                .part(Relationships.OFFICE + "image", manuscript.media().address(picture.id()));
        String alternative =
                figure.alternative().isBlank() ? BlockWriter.plain(figure.caption()) : figure.alternative();
        part.xml().raw("<w:r>");
        Drawing.write(
                part.xml(),
                picture,
                new Drawing.Caption(manuscript.nextDrawing(), relation, alternative, figure.decorative()),
                place.room(manuscript.styles()),
                mostHeight());
        part.xml().raw("</w:r>");
        manuscript.seal().picture(figure.decorative() ? "" : alternative);
        blocks.close(true);
    }

    private int mostHeight() {
        press.imprint.design.Layout layout = manuscript.styles().layout();
        return Look.twips((layout.pageHeight() - layout.top() - layout.bottom()) * MOST_HEIGHT);
    }
}
