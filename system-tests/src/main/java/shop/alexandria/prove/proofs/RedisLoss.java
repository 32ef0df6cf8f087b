package shop.alexandria.prove.proofs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/** Figures 2, 3, 8 and 9. */
public final class RedisLoss implements Proof {
    static final int CUSTOMERS = 10;

    @Override
    public String name() {
        return "redis-loss";
    }

    @Override
    public String promise() {
        return "Redis wiped, wrong, away, hanging: nothing is oversold, and the checkout goes on";
    }

    /** Short, so that holds whose timers were lost end during the proof. */
    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_PAYMENT_WINDOW", "PT20S");
    }

    @Override
    public Set<String> behindProxies() {
        return Set.of("redis");
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(CUSTOMERS);
        try (StockObserver _ = StockObserver.of(trial)) {
            WipedRedis.oversellsNothing(trial, customers, trial.faults()::wipeRedis);
            WrongGate.isPutRight(trial, customers);
            AbsentRedis.isNotWaitedFor(trial, customers);
        }
    }
}
