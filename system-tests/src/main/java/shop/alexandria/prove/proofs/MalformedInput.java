package shop.alexandria.prove.proofs;

import java.util.List;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.door.Api;
import shop.alexandria.prove.door.Fuzz;
import shop.alexandria.prove.door.Knock;
import shop.alexandria.prove.trial.Trial;

/** Figure 33: whatever is sent to whichever route, no failure, and every refusal explained. */
public final class MalformedInput implements Proof {
    private static final int REQUESTS = 10_000;
    private static final long SEED = 33;

    @Override
    public String name() {
        return "malformed";
    }

    @Override
    public String promise() {
        return "10,000 malformed requests, made from the OpenAPI document: no 5xx, always problem+json";
    }

    @Override
    public void run(Trial trial) {
        Knock visitor = Knock.at(trial.shop().address());
        Knock customer = visitor.withToken(trial.shop().customer().client().token());
        Knock owner = visitor.withToken(trial.shop().owner().client().token());
        Api api = Api.of(trial.shop().address());
        List<String> wrong = new Fuzz(api, List.of(visitor, customer, owner), SEED).run(REQUESTS);
        wrong.stream().limit(20).forEach(line -> trial.findings().tell("%s", line));
        trial.findings()
                .find(
                        wrong.isEmpty(),
                        "%,d malformed requests to %d operations: %d wrong answers",
                        REQUESTS,
                        api.operations().size(),
                        wrong.size());
    }
}
