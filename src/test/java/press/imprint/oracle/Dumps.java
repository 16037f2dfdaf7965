package press.imprint.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What is in a file, in words that a review can read; made by other libraries than those that wrote it. */
public final class Dumps {

    private Dumps() {}

    /** The dump of an output by the name of its format; text as it is. */
    public static String of(String format, byte[] bytes) throws IOException {
        return switch (format) {
            case "pdf" -> pdf(bytes);
            case "docx" -> docx(bytes);
            case "epub" -> epub(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** Bookmarks, then the text of each page, as PDFBox finds it. */
    private static String pdf(byte[] bytes) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            dump.append("title: ")
                    .append(document.getDocumentInformation().getTitle())
                    .append('\n');
            dump.append("language: ")
                    .append(document.getDocumentCatalog().getLanguage())
                    .append('\n');
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                bookmarks(document.getDocumentCatalog().getDocumentOutline(), "bookmark: ", dump);
            }
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setLineSeparator("\n");
                dump.append("--- page ")
                        .append(page)
                        .append('\n')
                        .append(stripper.getText(document).strip())
                        .append('\n');
            }
        }
        return dump.toString();
    }

    private static void bookmarks(PDOutlineNode node, String indent, StringBuilder dump) {
        for (PDOutlineItem item : node.children()) {
            dump.append(indent).append(item.getTitle()).append('\n');
            bookmarks(item, indent + "  ", dump);
        }
    }

    /** Each paragraph with its style, as XWPF finds it. */
    private static String docx(byte[] bytes) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : document.getBodyElements()) {
                element(element, "", dump);
            }
            for (XWPFFootnote note : document.getFootnotes()) {
                for (XWPFParagraph paragraph : note.getParagraphs()) {
                    if (!paragraph.getText().isBlank()) {
                        paragraph(paragraph, "note ", dump);
                    }
                }
            }
        }
        return dump.toString();
    }

    private static void element(IBodyElement element, String indent, StringBuilder dump) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph, indent, dump);
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                dump.append(indent).append(row.isRepeatHeader() ? "header row\n" : "row\n");
                for (XWPFTableCell cell : row.getTableCells()) {
                    for (IBodyElement inner : cell.getBodyElements()) {
                        element(inner, indent + "  | ", dump);
                    }
                }
            }
        }
    }

    private static void paragraph(XWPFParagraph paragraph, String indent, StringBuilder dump) {
        String list = paragraph.getNumID() == null
                ? ""
                : " list " + paragraph.getNumID() + " level " + paragraph.getNumIlvl();
        dump.append(indent)
                .append('[')
                .append(paragraph.getStyle())
                .append(list)
                .append("] ")
                .append(paragraph.getText())
                .append('\n');
    }

    /** Metadata, contents and the elements of each page, as jsoup finds them. */
    private static String epub(byte[] bytes) throws IOException {
        StringBuilder dump = new StringBuilder();
        for (Map.Entry<String, byte[]> entry : members(bytes).entrySet()) {
            String name = entry.getKey();
            if (name.endsWith(".xhtml") || name.endsWith(".opf")) {
                dump.append("--- ").append(name).append('\n');
                Document page =
                        Jsoup.parse(new String(entry.getValue(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                for (Element element : page.children()) {
                    element(element, "", dump);
                }
            } else {
                dump.append("--- ")
                        .append(name)
                        .append(" (")
                        .append(entry.getValue().length > 0 ? "file" : "empty")
                        .append(")\n");
            }
        }
        return dump.toString();
    }

    private static void element(Element element, String indent, StringBuilder dump) {
        if (element.tagName().equals("script")) {
            dump.append(indent).append("script (the story)\n");
            return;
        }
        dump.append(indent).append(element.tagName());
        element.attributes().forEach(attribute -> {
            if (!attribute.getKey().startsWith("xmlns") && !attribute.getKey().startsWith("data-")) {
                dump.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
            }
        });
        dump.append('\n');
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                element(inner, indent + "  ", dump);
            } else if (child instanceof TextNode text && !text.isBlank()) {
                dump.append(indent)
                        .append("  \"")
                        .append(text.getWholeText().strip())
                        .append("\"\n");
            }
        }
    }

    /** The members of a ZIP in order. */
    public static Map<String, byte[]> members(byte[] zip) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), in.readAllBytes());
            }
        }
        return members;
    }
}
