package shop.alexandria.publishers.royalties.rest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import shop.alexandria.events.Money;

/** Pages that are filled from top to bottom with lines of text and rows of a table. */
final class PdfSheet implements Closeable {
    /** Knows Latin, Greek and Cyrillic; only the letters that are used become part of the document. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 40;
    private static final float SIZE = 8.5f;
    private static final float LINE = 13;

    private final PDDocument document;
    private final List<Column> columns;
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    PdfSheet(PDDocument document, List<Column> columns) throws IOException {
        this.document = document;
        this.columns = columns;
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, file);
        }
        this.content = newPage();
    }

    /** @param width in points */
    record Column(String title, float width, boolean right) {
        static Column left(String title, float width) {
            return new Column(title, width, false);
        }

        static Column right(String title, float width) {
            return new Column(title, width, true);
        }
    }

    void heading(String text) throws IOException {
        down(LINE);
        show(printable(text), MARGIN, SIZE * 2);
        down(LINE);
    }

    void paragraph(String text) throws IOException {
        show(printable(text), MARGIN, SIZE * 1.3f);
        down(LINE * 1.4f);
    }

    void titles() throws IOException {
        row(columns.stream().map(Column::title).toArray(String[]::new));
        rule();
    }

    /** A cell per column; what is too long for its column is cut. */
    void row(String... cells) throws IOException {
        if (y < MARGIN + LINE) {
            nextPage();
        }
        float x = MARGIN;
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            String text = fitting(printable(cells[i]), column.width() - 4);
            show(text, column.right() ? x + column.width() - 4 - width(text) : x, SIZE);
            x += column.width();
        }
        down(LINE);
    }

    /** Words on the left, the amount below the last column. */
    void total(String words, Money amount) throws IOException {
        if (y < MARGIN + LINE) {
            nextPage();
        }
        String text = amount.amount().toPlainString();
        float end = MARGIN + (float) columns.stream().mapToDouble(Column::width).sum();
        show(words, MARGIN, SIZE);
        show(text, end - 4 - width(text), SIZE);
        down(LINE);
    }

    void rule() throws IOException {
        content.moveTo(MARGIN, y + LINE - 3);
        content.lineTo(PDRectangle.A4.getWidth() - MARGIN, y + LINE - 3);
        content.stroke();
        down(3);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void nextPage() throws IOException {
        content.close();
        content = newPage();
        titles();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN - LINE;
        PDPageContentStream stream = new PDPageContentStream(document, page);
        stream.setLineWidth(0.5f);
        return stream;
    }

    private void down(float by) {
        y -= by;
    }

    private void show(String text, float x, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private String fitting(String text, float width) throws IOException {
        String fitting = text;
        while (width(fitting) > width) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -2)) + "…";
        }
        return fitting;
    }

    /** With a question mark for what the font has no letter for. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> printable.append(isKnown(letter) ? letter : "?"));
        return printable.toString();
    }

    private boolean isKnown(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
