package shop.alexandria.gateway.revocation;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The stream in Redis on which users says that sessions are over. Its ids are times, so a wiped one goes on after ours. */
@ApplicationScoped
class RevocationStream {

    private static final String NAME = "revocations";
    private static final String END = "+";
    private static final int AT_ONCE = 500;

    private final Redis redis;
    private volatile String last = "0-0";

    RevocationStream(Redis redis) {
        this.redis = redis;
    }

    /** What was said since the last time. */
    Future<List<Revocation>> next() {
        Request after = Request.cmd(Command.XRANGE)
                .arg(NAME)
                .arg("(" + last)
                .arg(END)
                .arg("COUNT")
                .arg(AT_ONCE);
        return redis.send(after).map(this::read);
    }

    private List<Revocation> read(Response entries) {
        List<Revocation> revocations = new ArrayList<>();
        for (Response entry : entries) {
            revocations.add(Revocation.of(fields(entry.get(1))));
            last = entry.get(0).toString();
        }
        return revocations;
    }

    private static JsonObject fields(Response pairs) {
        JsonObject fields = new JsonObject();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            fields.put(pairs.get(i).toString(), pairs.get(i + 1).toString());
        }
        return fields;
    }
}
