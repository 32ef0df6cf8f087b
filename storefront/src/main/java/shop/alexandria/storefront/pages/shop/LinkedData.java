package shop.alexandria.storefront.pages.shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import shop.alexandria.storefront.catalogue.Book;

/** A book in the words of schema.org. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /** JSON without any character that could end the element it stands in. */
    static String of(Book book) {
        return json(book)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static ObjectNode json(Book book) {
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org").put("@type", "Book").put("name", book.title());
        json.put("isbn", book.isbn());
        book.authors()
                .forEach(author -> json.withArray("author")
                        .addObject()
                        .put("@type", "Person")
                        .put("name", author));
        json.putObject("publisher")
                .put("@type", "Organization")
                .put("name", book.publisher().name());
        addDetails(json, book);
        addOffer(json.putObject("offers"), book);
        return json;
    }

    private static void addDetails(ObjectNode json, Book book) {
        if (book.language() != null) {
            json.put("inLanguage", book.language());
        }
        if (book.pages() != null) {
            json.put("numberOfPages", book.pages());
        }
        if (book.publicationDate() != null) {
            json.put("datePublished", book.publicationDate().toString());
        }
        if (book.rating() != null) {
            json.putObject("aggregateRating")
                    .put("@type", "AggregateRating")
                    .put("ratingValue", book.rating().average())
                    .put("reviewCount", book.rating().count());
        }
    }

    private static void addOffer(ObjectNode offer, Book book) {
        String stock = book.availability().buyable() ? "InStock" : "OutOfStock";
        offer.put("@type", "Offer")
                .put("price", book.price().amount().toPlainString())
                .put("priceCurrency", book.price().currency())
                .put("availability", "https://schema.org/" + stock);
    }
}
