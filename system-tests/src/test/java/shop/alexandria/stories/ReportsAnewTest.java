package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.prove.books.Ledger;
import shop.alexandria.prove.trial.Trial;

/** The reports of a shop that has been lived in, made anew from its events. */
@ExtendWith(OpenShop.class)
@Isolated // what others sell meanwhile would be in the later answers only
class ReportsAnewTest {
    private static final List<String> REPORTS = List.of(
            "sales?by=genre",
            "sales?by=author",
            "sales?by=publisher",
            "sales?by=book&limit=1000",
            "sales-vs-expenditures?interval=day",
            "royalties",
            "stock-value?limit=1000");

    private final Trial trial;
    private final Client owner;

    ReportsAnewTest(Trial trial) {
        this.trial = trial;
        this.owner = trial.shop().owner().client();
    }

    @Test
    void agreeToTheCentWithTheOnesBeforeAndWithAllOtherBooks() {
        tradeOfAllSorts();
        audit();
        List<String> before = answers();
        owner.post("/api/v1/reports/rebuild", Map.of()).expect(202);
        await("made anew")
                .atMost(ofSeconds(90))
                .until(() -> owner.get("/api/v1/reports/rebuild").text("state").equals("DONE"));
        assertEquals(before, answers());
        audit();
    }

    private void tradeOfAllSorts() {
        Book book = Book.fresh("The Ledger Rewritten");
        String publisher = "Press of " + book.title();
        String id = owner.post("/api/v1/publishers", Map.of("name", publisher))
                .expect(201)
                .text("id");
        trial.shop().owner().lists(book, publisher, 9);
        owner.put("/api/v1/publishers/%s/books/%s".formatted(id, book.isbn()), Map.of("salePercentage", "12.5"))
                .expect(200);
        Customer ann = trial.shop().customer();
        cancels(ann, buys(ann, book));
        buys(ann, book);
    }

    private static Order buys(Customer ann, Book book) {
        Order order = ann.orders(book);
        ann.pays(order, Customer.VISA).expect(200);
        return order;
    }

    private static void cancels(Customer ann, Order order) {
        ann.client().post(order.path() + "/cancel", Map.of()).expect(200);
    }

    private void audit() {
        Ledger.check(trial);
        assertEquals(List.of(), trial.findings().broken());
    }

    private List<String> answers() {
        return REPORTS.stream()
                .map(report -> owner.get("/api/v1/reports/" + report)
                        .expect(200)
                        .body()
                        .toString())
                .toList();
    }
}
