package shop.alexandria.local.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.StartFailed;
import shop.alexandria.local.shop.Audience;
import shop.alexandria.local.shop.Login;

/** Lets the shop live through a year, one day after the other, as its customers and its owner. */
public final class YearOfTrade {
    private static final LocalTime OPENING = LocalTime.of(10, 0);
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String shop;
    private final TrialClock clock;
    private final Diary diary;
    private final Audience audience;
    private final Person owner;
    private final Agenda agenda = new Agenda();
    private final Takings takings = new Takings();

    public YearOfTrade(String shop, Login owner, TrialClock clock, Diary diary, Audience audience) {
        this.shop = shop;
        this.clock = clock;
        this.diary = diary;
        this.audience = audience;
        this.owner = new Person(shop, owner);
    }

    /** Returns when the reports tell of all of it. */
    public void live() {
        owner.logsIn();
        BigDecimal before = reported();
        Plan plan = diary.plan();
        diary.keep();
        clock.moveTo(opening(diary.next()));
        Map<String, Ware> wares = prepare();
        audience.line("  %d customers register".formatted(plan.customers()));
        List<Person> customers = Stage.customers(shop, plan.customers(), diary.password());
        Demand demand = new Demand(plan, customers.size(), List.copyOf(wares.keySet()));
        Shopkeeping shopkeeping = new Shopkeeping(owner, wares);
        for (LocalDate day = diary.next(); !day.isAfter(plan.last()); day = day.plusDays(1)) {
            clock.moveTo(opening(day));
            shopkeeping.work(day);
            trade(day, demand.on(day), customers);
            diary.lived(day);
            tell(day, plan);
        }
        clock.close();
        compare(before);
    }

    private Map<String, Ware> prepare() {
        Stage stage = new Stage(owner);
        if (diary.isBegun()) {
            audience.line("  going on from " + diary.next());
            return stage.wares();
        }
        audience.line("  books, publishers and their percentages");
        stage.announceBooks();
        Map<String, Ware> wares = stage.wares();
        stage.fillTheShelf(new Shopkeeping(owner, wares), wares, opening(diary.next()));
        stage.putBooksTogether(wares.keySet());
        return wares;
    }

    private void trade(LocalDate day, List<Basket> baskets, List<Person> customers) {
        Purchase purchase = new Purchase(owner, agenda, takings);
        List<Runnable> deeds = new ArrayList<>(agenda.of(day));
        baskets.forEach(basket -> deeds.add(() -> purchase.make(customers.get(basket.customer()), basket, day)));
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<?> deed : deeds.stream().map(hands::submit).toList()) {
                await(deed);
            }
        }
    }

    private static void await(Future<?> deed) {
        try {
            deed.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void tell(LocalDate day, Plan plan) {
        boolean monthIsOver = day.plusDays(1).getDayOfMonth() == 1 || day.equals(plan.last());
        if (monthIsOver) {
            audience.line("  %s  %s".formatted(YearMonth.from(day), takings.inWords()));
        } else {
            audience.underWay(List.of(day.toString()));
        }
    }

    private void compare(BigDecimal before) {
        audience.line("  waiting until the reports have heard of everything");
        BigDecimal expected = before.add(takings.goods());
        if (!Await.within(PATIENCE, () -> reported().compareTo(expected) == 0)) {
            throw new StartFailed("Sold for %s, but the reports say %s".formatted(expected, reported()));
        }
        audience.line("  The reports agree to the cent: sold for %,.2f".formatted(takings.goods()));
    }

    private BigDecimal reported() {
        Reply report =
                owner.get("/api/v1/reports/sales-vs-expenditures?interval=year").expect(200);
        return new BigDecimal(
                report.body().path("totals").path("sales").path("amount").asText());
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPENING).toInstant(ZoneOffset.UTC);
    }
}
