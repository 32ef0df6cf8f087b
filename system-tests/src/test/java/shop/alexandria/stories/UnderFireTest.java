package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.books.Ledger;
import shop.alexandria.prove.proofs.Crash;
import shop.alexandria.prove.proofs.ForgetfulRedis;
import shop.alexandria.prove.proofs.Oversell;
import shop.alexandria.prove.proofs.Replay;
import shop.alexandria.prove.trial.Trial;

/** What {@code ./alexandria prove} does at length, in short: as far as it can be done to a shop on shared servers. */
@ExtendWith(OpenShop.class)
@Isolated // while services are killed, no other story can be told of the same shop
class UnderFireTest {
    private final Trial trial;

    UnderFireTest(Trial trial) {
        this.trial = trial;
    }

    @Test
    void crowdsAndRandomOrdersOversellNothing() {
        proves(new Oversell(200, 100));
    }

    @Test
    void aRedisThatForgetsOrErrsOversellsNothing() {
        proves(new ForgetfulRedis());
    }

    @Test
    void eventsToldAgainTakeEffectOnce() {
        proves(new Replay(24));
    }

    @Test
    void aServiceThatIsKilledLeavesNothingUndecided() {
        proves(new Crash(List.of(), 1));
    }

    private void proves(Proof proof) {
        proof.run(trial);
        Ledger.check(trial);
        assertEquals(List.of(), trial.findings().broken());
    }
}
