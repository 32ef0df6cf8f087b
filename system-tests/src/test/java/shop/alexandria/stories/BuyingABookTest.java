package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.people.Shop;

@ExtendWith(OpenShop.class)
class BuyingABookTest {
    private final Shop shop;

    BuyingABookTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void fromTheImportedFileToTheBestSellers() {
        Book book = Book.fresh("The Lighthouse Keeper");
        Owner owner = shop.owner();
        JsonNode report = owner.imports("""
            isbn,title,authors,genres,publisher,price,stock
            %s,%s,Mary Shore,Sea Tales,Harbour Press,%s,5
            """.formatted(book.isbn(), book.title(), book.price()));
        assertEquals("DONE 1", report.path("state").asText() + " " + report.path("created"), report::toString);
        await("found by its title").atMost(ofSeconds(30)).until(() -> finds(book));

        Customer ann = shop.customer();
        ann.puts(book, 1);
        Order order = ann.ordersTheCart();
        assertEquals("AWAITING_PAYMENT/NONE", order.state());
        assertEquals(new Owner.Stock(5, 1, 4), owner.stockOf(book));

        Order paid = Order.of(ann.pays(order, Customer.VISA).expect(200));
        assertEquals("PAID/SUCCEEDED", paid.state());
        await("sold").atMost(ofSeconds(30)).until(() -> owner.stockOf(book).equals(new Owner.Stock(4, 0, 4)));
        await("cart is empty")
                .atMost(ofSeconds(30))
                .until(() -> ann.cart().body().path("items").isEmpty());
        await("is a best seller").atMost(ofSeconds(30)).until(() -> isABestSeller(book));
    }

    @Test
    void aDeclinedCardFreesTheCopiesAndAnotherCardTakesThemAgain() {
        Book book = shop.book("The Second Card", 1);
        Customer ann = shop.customer();
        Order order = ann.orders(book);

        ann.pays(order, Customer.DECLINED).expectProblem(402, "payment-declined");
        assertEquals("AWAITING_PAYMENT/FAILED", ann.sees(order).state());
        await("free again")
                .atMost(ofSeconds(10))
                .until(() -> shop.owner().stockOf(book).available() == 1);

        Order paid = Order.of(ann.pays(order, Customer.VISA).expect(200));
        assertEquals("PAID/SUCCEEDED", paid.state());
        await("sold")
                .atMost(ofSeconds(30))
                .until(() -> shop.owner().stockOf(book).onHand() == 0);
    }

    @Test
    void aKeySentTwentyTimesAtOnceIsOneOrder() {
        Book book = shop.book("The Impatient Finger", 50);
        Customer ann = shop.customer();
        String key = Customer.newKey();

        List<Answer> answers = Crowd.atOnce(20, _ -> ann.triesToOrder(book, key));

        Set<String> numbers = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("orderNumber"))
                .collect(Collectors.toSet());
        assertEquals(1, numbers.size(), answers::toString);
        assertTrue(
                answers.stream().allMatch(answer -> answer.status() == 201 || answer.status() == 409),
                answers::toString);
        assertEquals(1, ann.countsOrders());
        assertEquals(1, shop.owner().stockOf(book).reserved());
    }

    /** 12.90 and 3.90 for the delivery contain 1.10 at 7 %, and 2.68 at 19 %. */
    @Test
    void aCalendarContainsAnotherTaxThanABook() {
        Book calendar = shop.book("Twelve Harbours", 3);
        shop.owner()
                .client()
                .call("PATCH", "/api/v1/books/" + calendar.isbn(), Map.of("form", "OTHER"))
                .expect(200)
                .expectText("form", "OTHER");

        assertEquals("1.10", taxOf(shop.book("A Year at Sea", 3)));
        assertEquals("2.68", taxOf(calendar));
    }

    private String taxOf(Book book) {
        Map<Book, Integer> one = Map.of(book, 1);
        Answer placed = shop.customer().triesToOrder(one, Customer.newKey()).expect(201);
        return placed.body().path("tax").path("amount").asText();
    }

    @Test
    void payingTwiceIsRefused() {
        Customer ann = shop.customer();
        Order order = ann.orders(shop.book("Paid Is Paid", 2));
        ann.pays(order, Customer.VISA).expect(200);
        ann.pays(order, Customer.VISA).expectProblem(409, "already-paid");
    }

    private boolean finds(Book book) {
        String words = book.title().replace(' ', '+');
        return lists(shop.visitor().get("/api/v1/books?title=" + words), book);
    }

    private boolean isABestSeller(Book book) {
        return lists(shop.visitor().get("/api/v1/books/best-sellers?size=100"), book);
    }

    private static boolean lists(Answer answer, Book book) {
        return answer.expect(200).body().path("items").findValuesAsText("isbn").contains(book.isbn());
    }
}
