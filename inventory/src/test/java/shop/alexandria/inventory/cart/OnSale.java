package shop.alexandria.inventory.cart;

import static shop.alexandria.inventory.Tokens.asOwner;

import io.restassured.http.ContentType;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.Shelved;

/** Books that can be put in a cart. */
final class OnSale {

    private OnSale() {}

    /** A new book with so many copies, of which a customer may have {@code maximum} at once. */
    static Isbn book(int copies, int maximum) {
        Isbn isbn = Shelved.unknownBook();
        post("/api/v1/books", """
                {"isbn":"%s","title":"The last copy","authors":["N. N."],"genres":["Fiction"],"maxPerOrder":%d,
                 "publisher":{"name":"HarperOne"},"price":{"amount":"12.99","currency":"EUR"}}
                """.formatted(isbn, maximum));
        post("/api/v1/stock/" + isbn + "/movements", "{\"type\":\"RECEIPT\",\"quantity\":%d}".formatted(copies));
        return isbn;
    }

    private static void post(String path, String body) {
        asOwner().contentType(ContentType.JSON).body(body).post(path).then().statusCode(201);
    }
}
