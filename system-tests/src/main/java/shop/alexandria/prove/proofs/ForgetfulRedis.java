package shop.alexandria.prove.proofs;

import java.util.List;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/** {@link RedisLoss} for a shop on servers it does not own: Redis is emptied, its counters are forced wrong, and it stays up. */
public final class ForgetfulRedis implements Proof {
    @Override
    public String name() {
        return "forgetful-redis";
    }

    @Override
    public String promise() {
        return "Redis emptied or wrong: nothing is oversold";
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(RedisLoss.CUSTOMERS);
        try (StockObserver _ = StockObserver.of(trial)) {
            WipedRedis.oversellsNothing(
                    trial, customers, () -> trial.premises().redis().ask("FLUSHDB"));
            WrongGate.isPutRight(trial, customers);
        }
    }
}
