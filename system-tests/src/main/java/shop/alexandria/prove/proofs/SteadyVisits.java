package shop.alexandria.prove.proofs;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.trial.Trial;

/** Requests to every service, so many a second whatever becomes of those before them; each should be answered with yes. */
final class SteadyVisits implements AutoCloseable {
    private final List<Supplier<Answer>> deeds;
    private final AtomicInteger turn = new AtomicInteger();
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private SteadyVisits(List<Supplier<Answer>> deeds) {
        this.deeds = deeds;
    }

    static SteadyVisits of(Trial trial, int perSecond) {
        SteadyVisits visits = new SteadyVisits(deeds(trial));
        var _ = visits.clock.scheduleAtFixedRate(visits::next, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
        return visits;
    }

    private static List<Supplier<Answer>> deeds(Trial trial) {
        Book book = trial.shop().book("The Steady Reader", 10);
        Customer customer = trial.shop().customer();
        Client owner = trial.shop().owner().client();
        Client visitor = trial.shop().visitor();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return List.of(
                () -> visitor.get("/api/v1/home"),
                () -> visitor.get("/api/v1/books?q=steady+reader"),
                () -> visitor.get("/api/v1/books/" + book.isbn()),
                () -> customer.client().put("/api/v1/cart/items/" + book.isbn(), new Quantity(1)),
                () -> customer.client().get("/api/v1/orders"),
                () -> visitor.get("/alexandria"),
                () -> owner.get("/api/v1/reports/sales?by=genre&from=%s&to=%s".formatted(today, today)),
                () -> owner.get("/api/v1/publishers"),
                () -> customer.client().get("/api/v1/users/me"),
                () -> customer.client().get("/api/v1/cart"));
    }

    private void next() {
        Supplier<Answer> deed = deeds.get(Math.floorMod(turn.getAndIncrement(), deeds.size()));
        Thread.ofVirtual().start(() -> answers.add(deed.get()));
    }

    /** What was answered since the last call. */
    Outcomes taken() {
        List<Answer> taken = new ArrayList<>();
        for (Answer next = answers.poll(); next != null; next = answers.poll()) {
            taken.add(next);
        }
        return new Outcomes(taken);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private record Quantity(int quantity) {}
}
