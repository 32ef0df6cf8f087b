package shop.alexandria.publishers;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.publisherWithAccount;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

/** The service as it is packaged: seals, letters in PDF and lists, for which a binary must have brought everything along. */
@QuarkusIntegrationTest
@WithTestResource(SharedServers.class)
class PublishersIT {

    @Test
    void keepsAnAccountSealedAndShowsNoMoreThanItsEnd() {
        String publisher = publisherWithAccount("Sealed House");
        asOwner()
                .get("/api/v1/publishers/{id}", publisher)
                .then()
                .statusCode(200)
                .body("name", is("Sealed House"))
                .body("bankAccount.iban", not("DE89370400440532013000"));
        asOwner()
                .contentType("application/merge-patch+json")
                .body("{\"email\":\"desk@sealed.example\"}")
                .patch("/api/v1/publishers/{id}", publisher)
                .then()
                .statusCode(200)
                .body("email", is("desk@sealed.example"));
    }

    @Test
    void writesStatementsAsLetters() throws IOException {
        String publisher = publisherWithAccount("Świat Książki & Söhne Ωμέγα");
        byte[] pdf = asOwner()
                .accept("application/pdf")
                .get("/api/v1/publishers/{id}/statements?month=2024-02", publisher)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .extract()
                .asByteArray();
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(letter);
            assertTrue(text.contains("Świat Książki & Söhne Ωμέγα"), text);
        }
    }

    @Test
    void writesStatementsAsTables() {
        asOwner()
                .accept("text/csv")
                .get("/api/v1/publishers/{id}/statements?month=2024-02", publisherWithAccount("Table House"))
                .then()
                .statusCode(200)
                .body(startsWith("type,isbn,title"));
    }

    @Test
    void refusesAnAccountThatCannotBe() {
        asOwner()
                .contentType("application/json")
                .body(
                        "{\"name\":\"Wrong House\",\"bankAccount\":{\"holder\":\"W\",\"iban\":\"DE00 3704 0044 0532 0130 00\"}}")
                .post("/api/v1/publishers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("bankAccount.iban"));
    }
}
