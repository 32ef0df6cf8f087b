package shop.alexandria.prove.proofs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.alexandria.people.Customer;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.books.StockObserver;
import shop.alexandria.prove.trial.Trial;

/** Figures 7, 10, 11 and 12. */
public final class LatePayment implements Proof {
    private static final int ORDERS = 10;

    @Override
    public String name() {
        return "late-payment";
    }

    @Override
    public String promise() {
        return "holds end in time; money that comes late, twice or unheard buys the copies or goes back";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("ALEXANDRIA_PAYMENT_WINDOW", "PT5S");
    }

    @Override
    public Set<String> behindProxies() {
        return Set.of("payments");
    }

    @Override
    public void run(Trial trial) {
        List<Customer> customers = trial.customers(ORDERS);
        try (StockObserver _ = StockObserver.of(trial)) {
            OneKey.isOneOrderAndOneCharge(trial, customers.getFirst());
            EarlyWebhooks.areOneTransition(trial, customers);
            LostAnswers.areAskedFor(trial, customers);
            LateMoney.buysOrGoesBack(trial, customers);
            ExpiringHolds.end(trial, customers);
        }
    }
}
