package shop.alexandria.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.StartFailed;
import shop.alexandria.local.shop.Login;

/** What must be there before the first customer comes: books, publishers and their percentages, copies, accounts. */
final class Stage {
    private static final int FIRST_COPIES = 18;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> COLLECTIONS =
            Map.of("Dark evenings", "Gothic", "To read aloud", "Children", "Off the map", "Adventure");
    private static final List<String> READERS = List.of(
            "Ada", "Boris", "Clara", "Dmitri", "Elif", "Finn", "Greta", "Hugo", "Iris", "Jonas", "Kira", "Liam",
            "Maeve", "Nils", "Olga", "Pavel", "Quinn", "Rosa", "Sven", "Tilda", "Una", "Viktor", "Wanda", "Yusuf");

    private final Person owner;

    Stage(Person owner) {
        this.owner = owner;
    }

    void announceBooks() {
        owner.postTable("/api/v1/publishers/imports", table("publishers.csv")).expect(200);
        String id = owner.postTable("/api/v1/imports?format=csv", table("books.csv"))
                .expect(202)
                .text("id");
        if (!Await.within(
                PATIENCE, () -> owner.get("/api/v1/imports/" + id).text("state").equals("DONE"))) {
            throw new StartFailed("The books could not be imported: " + owner.get("/api/v1/imports/" + id));
        }
        owner.postTable("/api/v1/publishers/percentages/imports", table("percentages.csv"))
                .expect(200);
    }

    /** By ISBN. */
    Map<String, Ware> wares() {
        Map<String, Ware> wares = new LinkedHashMap<>();
        table("percentages.csv").lines().skip(1).forEach(line -> {
            String isbn = line.split(",")[1];
            wares.put(isbn, Ware.of(owner.get("/api/v1/books/" + isbn).expect(200)));
        });
        return wares;
    }

    /** All dated by the shop's clock, which shows whether that one can be moved. */
    void fillTheShelf(Shopkeeping shopkeeping, Map<String, Ware> wares, Instant now) {
        wares.values().forEach(ware -> {
            Instant at = Instant.parse(shopkeeping.receive(ware, FIRST_COPIES).text("at"));
            if (at.until(now, ChronoUnit.DAYS) != 0) {
                throw new StartFailed(
                        "The clock of this shop cannot be moved. Open it again: ./alexandria down, then up");
            }
        });
    }

    void putBooksTogether(Set<String> isbns) {
        Set<String> known = new HashSet<>(owner.get("/api/v1/collections?size=100")
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("name"));
        COLLECTIONS.forEach((name, genre) -> {
            if (!known.contains(name)) {
                collect(name, genre, isbns);
            }
        });
    }

    private void collect(String name, String genre, Set<String> isbns) {
        String collection = "/api/v1/collections/"
                + owner.post("/api/v1/collections", Map.of("name", name))
                        .expect(201)
                        .text("id");
        owner
                .get("/api/v1/books?size=100&genre=" + genre)
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("isbn")
                .stream()
                .filter(isbns::contains)
                .forEach(isbn ->
                        owner.put(collection + "/books/" + isbn, Map.of()).expect(200, 204));
    }

    /** They register, or did so when the history was begun. */
    static List<Person> customers(String shop, int count, String password) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> {
                    Login login = login(number, password);
                    Person person = new Person(shop, login);
                    person.registers(registration(READERS.get(number), login));
                    person.logsIn();
                    return person;
                })
                .toList();
    }

    static Login login(int number, String password) {
        return new Login(READERS.get(number).toLowerCase(Locale.ROOT) + "@demo.example", password);
    }

    private static Map<String, Object> registration(String name, Login login) {
        Map<String, String> home = Map.of(
                "name",
                name + " Reader",
                "street",
                "Lindenallee 3",
                "city",
                "Leipzig",
                "postalCode",
                "04109",
                "country",
                "DE");
        return Map.of(
                "email",
                login.email(),
                "password",
                login.password(),
                "name",
                name + " Reader",
                "shippingAddress",
                home);
    }

    private static String table(String name) {
        try (InputStream in = Objects.requireNonNull(Stage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
