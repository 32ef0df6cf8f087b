package shop.alexandria.prove.proofs;

import shop.alexandria.people.Client;
import shop.alexandria.people.Crowd;
import shop.alexandria.prove.Outcomes;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.faults.Dribble;
import shop.alexandria.prove.trial.Trial;

/** Figure 32, second half. */
public final class SlowClients implements Proof {
    private static final int SLOW = 200;
    private static final int REQUESTS = 2_000;
    private static final int AT_ONCE = 4;

    @Override
    public String name() {
        return "slow-clients";
    }

    @Override
    public String promise() {
        return "200 connections that send a byte a second at most double what others wait";
    }

    @Override
    public void run(Trial trial) {
        trial.shop().book("The Slow Reader", 3);
        readers(trial); // the first requests are slow for other reasons
        Outcomes before = readers(trial);
        trial.findings().tell("%d readers' requests, nobody else there: %s", REQUESTS, before);
        Outcomes meanwhile;
        int open;
        try (Dribble slow = Dribble.into(trial.shop().address(), SLOW)) {
            meanwhile = readers(trial);
            open = slow.open();
        }
        trial.findings()
                .find(
                        meanwhile.failures() == 0
                                && meanwhile
                                                .percentile(95)
                                                .compareTo(before.percentile(95).multipliedBy(2))
                                        <= 0,
                        "with %d slow connections, of which %d are still open in the end: %s",
                        SLOW,
                        open,
                        meanwhile);
    }

    private static Outcomes readers(Trial trial) {
        Client visitor = trial.shop().visitor();
        String[] pages = {"/api/v1/books?q=slow", "/api/v1/home", "/api/v1/genres", "/api/v1/suggestions?q=slo"};
        return new Outcomes(Crowd.inTurn(AT_ONCE, REQUESTS, i -> visitor.get(pages[i % pages.length])));
    }
}
