package shop.alexandria.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner;
import shop.alexandria.people.Shop;

@InBrowser
class AnOwnersDayTest {
    private final Shop shop;

    AnOwnersDayTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void listsABookBringsInAFilePacksAndSendsAndLooksAtTheFigures(@TempDir Path folder) throws IOException {
        Book listed = Book.fresh("Listed by Hand");
        try (Browser owner = Browser.at(shop).logsIn(shop.ownersLogin())) {
            lists(owner, listed);
            receives(owner, listed, 5);
            imports(owner, folder);
            Customer ann = shop.customer();
            Order order = packsAndSends(owner, ann, listed);
            ann.client().get(order.path()).expectText("fulfilmentStatus", "SHIPPED");
            looksAtTheFigures(owner, listed);
        }
        assertEquals(new Owner.Stock(4, 0, 4), shop.owner().stockOf(listed));
    }

    private static void lists(Browser owner, Book book) {
        owner.follows("Back office").sees("Today's work").follows("Books").follows("Add a book");
        owner.types("ISBN", book.isbn()).types("Title", book.title()).types("Authors", "Lena Story; Max Shore");
        owner.types("Genres", "Fiction").types("Publisher", "Story House").types("Price", "free");
        owner.presses("Add").sees("Price has to be an amount such as 12.99");
        owner.types("Price", "12.90").presses("Add").sees("Saved.");
    }

    private static void receives(Browser owner, Book book, int copies) {
        owner.sees(book.title()).types("Copies", Integer.toString(copies)).types("Cost of each", "6.20");
        owner.presses("Record").sees("Recorded.").sees("Why are there %d?".formatted(copies));
    }

    private static void imports(Browser owner, Path folder) throws IOException {
        Book good = Book.fresh("From a File");
        Path file = Files.writeString(folder.resolve("books.csv"), """
                isbn,title,authors,genres,publisher,price,stock
                %s,%s,Mary Shore,Sea Tales,Harbour Press,9.90,3
                9780000000000,Wrong Number,Mary Shore,Sea Tales,Harbour Press,9.90,3
                """.formatted(good.isbn(), good.title()));
        owner.follows("Imports").types("File", file.toString()).presses("Import");
        owner.sees("Done: 2 records read.").sees("1 new").sees("Rejected records");
    }

    private Order packsAndSends(Browser owner, Customer ann, Book book) {
        Order order = ann.orders(book);
        ann.pays(order, Customer.VISA).expect(200);
        owner.visits("/backoffice/orders")
                .follows(order.number())
                .presses("Packed")
                .sees("Saved.");
        owner.types("Carrier", "Post")
                .types("Tracking number", "RR1")
                .presses("Shipped")
                .sees("With Post, number RR1");
        return order;
    }

    private static void looksAtTheFigures(Browser owner, Book book) {
        owner.visits("/backoffice/reports?report=sales&by=book").seesAfterReloading(book.title());
        owner.visits("/backoffice/stock").sees("Threshold");
    }
}
