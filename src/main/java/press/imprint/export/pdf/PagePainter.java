package press.imprint.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import press.imprint.article.PictureId;
import press.imprint.design.Color;
import press.imprint.layout.Element;
import press.imprint.layout.Fragment;
import press.imprint.layout.Glyph;
import press.imprint.layout.Page;

/** Turns the fragments of one page into content operators. */
final class PagePainter {

    private final Page page;
    private final PdfFonts fonts;
    private final PdfPictures pictures;
    private final VisibleText text;

    private final Pen pen = new Pen();
    private final Set<DocumentFont> usedFonts = new LinkedHashSet<>();
    private final Set<PictureId> usedPictures = new LinkedHashSet<>();
    private @Nullable Color ink;
    private boolean artifact;

    PagePainter(Page page, PdfFonts fonts, PdfPictures pictures, VisibleText text) {
        this.page = page;
        this.fonts = fonts;
        this.pictures = pictures;
        this.text = text;
    }

    byte[] paint() {
        for (Fragment fragment : page.fragments()) {
            switch (fragment) {
                case Fragment.Glyphs glyphs -> glyphs(glyphs);
                case Fragment.Box box -> box(box);
                case Fragment.PictureBox box -> picture(box);
                case Fragment.LinkArea area -> {}
                case Fragment.Jump jump -> {}
                case Fragment.Anchor anchor -> {}
                case Fragment.Bookmark bookmark -> {}
            }
        }
        mark(false);
        return pen.bytes();
    }

    /** Resources that the content names. */
    PdfDictionary resources() {
        PdfDictionary resources = new PdfDictionary();
        if (!usedFonts.isEmpty()) {
            resources.put(PdfName.FONT, PdfFonts.resources(new ArrayList<>(usedFonts)));
        }
        if (!usedPictures.isEmpty()) {
            PdfDictionary objects = new PdfDictionary();
            for (PictureId id : usedPictures) {
                PdfIndirectReference reference = pictures.reference(id);
                objects.put(new PdfName(pictures.name(id)), reference);
            }
            resources.put(PdfName.XOBJECT, objects);
        }
        return resources;
    }

    /** Tells what belongs to the story from what is on the page for its own sake. */
    private void mark(boolean nowArtifact) {
        if (artifact && !nowArtifact) {
            pen.write("EMC\n");
        } else if (!artifact && nowArtifact) {
            pen.write("/Artifact BMC\n");
        }
        artifact = nowArtifact;
    }

    private void glyphs(Fragment.Glyphs run) {
        boolean apart = run.owner().kind() == Element.Kind.ARTIFACT;
        mark(apart);
        DocumentFont font = fonts.of(run.face());
        usedFonts.add(font);
        ink(run.color());
        pen.write("BT /").write(font.name()).write(" ").number(run.size()).write("Tf ");
        pen.number(run.x()).number(page.height() - run.y()).write("Td [<");
        List<Glyph> glyphs = run.glyphs();
        double at = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            long back = Math.round((at - run.places()[i]) / run.size() * 1000);
            if (back != 0) {
                pen.write(">").number((double) back).write("<");
                at -= back * run.size() / 1000;
            }
            pen.code(font.code(glyph));
            at += font.width(glyph) * run.size() / 1000;
            if (!apart) {
                text.add(glyph.text());
            }
        }
        pen.write(">] TJ ET\n");
    }

    private void box(Fragment.Box box) {
        mark(box.owner().kind() == Element.Kind.ARTIFACT);
        ink(box.color());
        pen.number(box.x()).number(page.height() - box.y() - box.height());
        pen.number(box.width()).number(box.height()).write("re f\n");
    }

    private void picture(Fragment.PictureBox box) {
        mark(box.owner().kind() == Element.Kind.ARTIFACT);
        usedPictures.add(box.picture());
        double bottom = page.height() - box.y() - box.height();
        pen.write("q ");
        for (double part : pictures.matrix(box.picture(), box.x(), bottom, box.width(), box.height())) {
            pen.number(part);
        }
        pen.write("cm /").write(pictures.name(box.picture())).write(" Do Q\n");
    }

    private void ink(Color color) {
        if (!color.equals(ink)) {
            pen.number(color.red() / 255.0)
                    .number(color.green() / 255.0)
                    .number(color.blue() / 255.0)
                    .write("rg\n");
            ink = color;
        }
    }
}
