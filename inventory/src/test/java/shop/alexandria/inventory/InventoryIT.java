package shop.alexandria.inventory;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.inventory.Tokens.asOwner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

/** The service as it is packaged: files, documents, rows and the index, in which a binary has to find its way alone. */
@QuarkusIntegrationTest
@WithTestResource(SharedServers.class)
class InventoryIT {

    @Test
    void findsWhatAFileOfTablesBrought() {
        String file = """
                isbn,title,authors,genres,publisher,language,price,stock
                9780306406157,Sea Charts,Zoë Müller,Travel,Compass Press,German,19.90,7
                """;
        imported("text/csv", file.getBytes(Charset.forName("windows-1252"))).body("created", is(1));
        found("sea chrats").body("items[0].isbn", is("9780306406157"));
        found("zoe muller")
                .body("items[0].availability.available", is(7))
                .body("items[0].language", is("de"))
                .body("facets.genres.value", hasItem("Travel"));
        given().get("/api/v1/suggestions?q=se").then().statusCode(200);
        given().get("/api/v1/home").then().statusCode(200);
    }

    @Test
    void findsWhatAMessageOfTheTradeBroughtInItsOwnEncoding() {
        imported("application/xml", message("Żółty tytuł").getBytes(Charset.forName("ISO-8859-2")))
                .body("created", is(1));
        found("zolty").body("items[0].title", is("Żółty tytuł")).body("items[0].genres", hasItem("Fantasy"));
    }

    @Test
    void saysWhereAMessageIsBroken() {
        String broken = message("Broken").replace("</Product>", "</Wrong>");
        ended("application/xml", broken.getBytes(UTF_8))
                .body("state", is("FAILED"))
                .body("reason", containsString("broken at line"));
    }

    @Test
    void refusesABookThatIsNone() {
        asOwner()
                .contentType("application/json")
                .body("{\"isbn\":\"9780306406158\"}")
                .post("/api/v1/books")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String message(String title) {
        return """
               <?xml version="1.0" encoding="ISO-8859-2"?>
               <ONIXMessage release="3.0"><Product><RecordReference>press.1</RecordReference>
                 <NotificationType>03</NotificationType>
                 <ProductIdentifier><ProductIDType>15</ProductIDType><IDValue>9783161484100</IDValue></ProductIdentifier>
                 <DescriptiveDetail><ProductForm>BC</ProductForm>
                   <TitleDetail><TitleType>01</TitleType><TitleElement><TitleElementLevel>01</TitleElementLevel>
                     <TitleText>%s</TitleText></TitleElement></TitleDetail>
                   <Contributor><ContributorRole>A01</ContributorRole><PersonName>Ann Author</PersonName></Contributor>
                   <Subject><MainSubject/><SubjectSchemeIdentifier>93</SubjectSchemeIdentifier>
                     <SubjectCode>FM</SubjectCode></Subject></DescriptiveDetail>
                 <PublishingDetail><Publisher><PublishingRole>01</PublishingRole>
                   <PublisherName>Great Press</PublisherName></Publisher></PublishingDetail>
                 <ProductSupply><SupplyDetail><Price><PriceType>02</PriceType><PriceAmount>9.90</PriceAmount>
                   <CurrencyCode>EUR</CurrencyCode></Price></SupplyDetail></ProductSupply>
               </Product></ONIXMessage>
               """.formatted(title);
    }

    private static ValidatableResponse found(String words) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> search(words).body("total", greaterThan(0)));
        return search(words);
    }

    private static ValidatableResponse search(String words) {
        return given().queryParam("q", words).get("/api/v1/books").then().statusCode(200);
    }

    private static ValidatableResponse imported(String type, byte[] file) {
        return ended(type, file).body("state", is("DONE"));
    }

    private static ValidatableResponse ended(String type, byte[] file) {
        String id = asOwner()
                .contentType(type)
                .body(file)
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !state(id).equals("RUNNING"));
        return asOwner().get("/api/v1/imports/" + id).then().statusCode(200);
    }

    private static String state(String id) {
        return asOwner().get("/api/v1/imports/" + id).then().extract().path("state");
    }
}
