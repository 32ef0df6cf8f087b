package shop.alexandria.prove;

import java.util.List;
import shop.alexandria.prove.proofs.BigImport;
import shop.alexandria.prove.proofs.BlackHoles;
import shop.alexandria.prove.proofs.Crash;
import shop.alexandria.prove.proofs.Endurance;
import shop.alexandria.prove.proofs.KafkaAway;
import shop.alexandria.prove.proofs.LatePayment;
import shop.alexandria.prove.proofs.MalformedInput;
import shop.alexandria.prove.proofs.MillionBooks;
import shop.alexandria.prove.proofs.OpenPages;
import shop.alexandria.prove.proofs.Oversell;
import shop.alexandria.prove.proofs.RedisLoss;
import shop.alexandria.prove.proofs.Replay;
import shop.alexandria.prove.proofs.Restore;
import shop.alexandria.prove.proofs.RollingRestart;
import shop.alexandria.prove.proofs.SlowClients;
import shop.alexandria.prove.proofs.Speed;

/** All there is to prove. */
final class Proofs {
    static final List<Proof> ALL = List.of(
            Oversell.full(),
            new RedisLoss(),
            Crash.full(),
            KafkaAway.full(),
            Replay.full(),
            new LatePayment(),
            new MalformedInput(),
            new SlowClients(),
            new OpenPages(),
            new Restore(),
            new BigImport(),
            new RollingRestart(),
            new BlackHoles(),
            new MillionBooks(),
            new Endurance(),
            new Speed());

    private Proofs() {}

    static List<Proof> named(String name) {
        return ALL.stream()
                .filter(proof ->
                        name.equals("all") ? !proof.onlyByName() : proof.name().equals(name))
                .toList();
    }
}
