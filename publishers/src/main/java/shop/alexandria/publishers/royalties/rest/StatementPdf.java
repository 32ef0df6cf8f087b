package shop.alexandria.publishers.royalties.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.royalties.application.StatementView;

/** A statement as a letter: whose it is, every book, and what remains. */
final class StatementPdf {
    private static final List<PdfSheet.Column> COLUMNS = List.of(
            PdfSheet.Column.left("", 62),
            PdfSheet.Column.left("ISBN", 82),
            PdfSheet.Column.left("Title", 171),
            PdfSheet.Column.right("Copies", 40),
            PdfSheet.Column.right("Sales", 60),
            PdfSheet.Column.right("%", 36),
            PdfSheet.Column.right("Amount", 64));

    private StatementPdf() {}

    static byte[] of(StatementView statement, String shop) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (PdfSheet sheet = new PdfSheet(document, COLUMNS)) {
                write(statement, shop, sheet);
            }
            document.getDocumentInformation().setTitle("Statement of royalties, " + statement.month());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(StatementView statement, String shop, PdfSheet sheet) throws IOException {
        sheet.heading(shop);
        sheet.paragraph("Statement of royalties for " + statement.month());
        sheet.paragraph(statement.publisher().name());
        sheet.paragraph("All amounts in " + statement.closingBalance().currency() + ".");
        sheet.titles();
        sheet.total("Balance brought forward", statement.openingBalance());
        for (StatementView.Line line : statement.lines()) {
            sheet.row(
                    word(line),
                    text(line.isbn()),
                    text(line.title()),
                    text(line.copies()),
                    amount(line.revenue()),
                    text(line.percentage()),
                    amount(line.amount()));
        }
        sheet.rule();
        sheet.total("Sales", statement.accruals());
        sheet.total("Returns and refunds", statement.reversals());
        sheet.total("Transferred to you", statement.transfers());
        sheet.total("Balance", statement.closingBalance());
    }

    private static String word(StatementView.Line line) {
        return switch (line.type()) {
            case ACCRUAL -> "Sale";
            case REVERSAL -> "Return";
            case TRANSFER -> "Transfer";
        };
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
