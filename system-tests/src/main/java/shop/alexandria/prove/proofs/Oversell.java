package shop.alexandria.prove.proofs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/**
 * Figures 1, 4 and 5.
 *
 * @param devices how many order one of the rare copies at once
 * @param reservations how many of 1 to 5 lines are made at random, from 32 threads
 */
public record Oversell(int devices, int reservations) implements Proof {
    private static final int COPIES = 10;
    private static final int CUSTOMERS = 20;
    private static final int BOOKS = 20;
    private static final int THREADS = 32;

    public static Oversell full() {
        return new Oversell(200, 500);
    }

    @Override
    public String name() {
        return "oversell";
    }

    @Override
    public String promise() {
        return "crowds for the last copies, and random orders of many books, never sell a copy that is not there";
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(CUSTOMERS);
        try (StockObserver _ = StockObserver.of(trial)) {
            crowdForTheLastCopies(trial, customers);
            randomReservations(trial, customers);
        }
    }

    private void crowdForTheLastCopies(Trial trial, List<Customer> customers) {
        Book book = trial.shop().book("The Rare Edition", COPIES);
        trial.findings().tell("%d devices order one of %d copies at once, and pay", devices, COPIES);
        Purchases all = new Purchases(Crowd.atOnce(devices, i -> Bought.by(customers.get(i % CUSTOMERS), book)));
        trial.findings()
                .find(
                        all.paid() == COPIES && all.placed().count(409) == devices - COPIES,
                        "%d paid; %s",
                        all.paid(),
                        all.placed());
        trial.findings().find(all.failures() == 0, "%d x 5xx", all.failures());
    }

    private void randomReservations(Trial trial, List<Customer> customers) {
        long seed = System.nanoTime();
        List<Book> books = IntStream.range(0, BOOKS)
                .mapToObj(i -> trial.shop().book("The Common Edition", reservations / BOOKS))
                .toList();
        trial.findings()
                .tell(
                        "%d random orders of 1 to 5 of %d books from %d threads (seed %d)",
                        reservations, BOOKS, THREADS, seed);
        List<Map<Book, Integer>> wishes = wishes(new Random(seed), books);
        List<List<Answer>> tries = Crowd.inTurn(THREADS, reservations, i -> {
            String key = Customer.newKey();
            return Stubborn.answers(() -> customers.get(i % CUSTOMERS).triesToOrder(wishes.get(i), key));
        });
        List<Answer> answers = tries.stream().map(List::getLast).toList();
        Outcomes outcomes = new Outcomes(tries.stream().flatMap(List::stream).toList());
        trial.findings().find(outcomes.failures() == 0, "no deadlock: %s", outcomes);
        Map<String, Long> promised = promised(wishes, answers);
        Map<String, Long> reserved = trial.premises()
                .database("inventory")
                .map("SELECT isbn, reserved FROM stock WHERE reserved > 0", row -> row.getLong(2));
        long different = books.stream()
                .map(Book::isbn)
                .filter(isbn -> !promised.getOrDefault(isbn, 0L).equals(reserved.getOrDefault(isbn, 0L)))
                .count();
        trial.findings()
                .find(
                        different == 0,
                        "no partial reservation: %d copies promised by 201s, %d books with another number reserved",
                        promised.values().stream().mapToLong(Long::longValue).sum(),
                        different);
    }

    private List<Map<Book, Integer>> wishes(Random random, List<Book> books) {
        return Stream.generate(() -> wish(random, books)).limit(reservations).toList();
    }

    private static Map<Book, Integer> wish(Random random, List<Book> books) {
        Map<Book, Integer> wish = new TreeMap<>((one, other) -> one.isbn().compareTo(other.isbn()));
        int lines = random.nextInt(1, 6);
        while (wish.size() < lines) {
            wish.put(books.get(random.nextInt(books.size())), random.nextInt(1, 3));
        }
        return wish;
    }

    private static Map<String, Long> promised(List<Map<Book, Integer>> wishes, List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).status() == 201)
                .mapToObj(wishes::get)
                .flatMap(wish -> wish.entrySet().stream())
                .collect(groupingBy(line -> line.getKey().isbn(), summingLong(Map.Entry::getValue)));
    }
}
