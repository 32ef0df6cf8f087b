package shop.alexandria.inventory.stock.persistence;

import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.AdmissionGate;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Shortage;
import shop.alexandria.inventory.stock.domain.StockLevel;

/** The counters in Redis; all keys share a hash tag, so that a cluster keeps them in one slot. */
@ApplicationScoped
class RedisGate implements AdmissionGate {
    private static final String MARKER = "{stock}:epoch";
    private static final String LEVELS = "{stock}:levels";

    private final SparedRedis redis;

    RedisGate(SparedRedis redis) {
        this.redis = redis;
    }

    @Override
    public List<Shortage> admit(List<Copies> lines) {
        Stream<String> arguments =
                lines.stream().flatMap(line -> Stream.of(line.isbn().value(), Long.toString(line.quantity())));
        return redis.execute("EVAL", eval(GateScripts.ADMIT, List.of(MARKER, LEVELS), arguments))
                .map(soldOut -> shortages(soldOut, lines))
                .orElse(List.of());
    }

    @Override
    public int correct(Collection<StockLevel> levels) {
        if (levels.isEmpty()) {
            return 0;
        }
        Stream<String> arguments = levels.stream()
                .flatMap(level -> Stream.of(
                        level.isbn().value(), Long.toString(level.available()), Long.toString(level.version())));
        return redis.execute("EVAL", eval(GateScripts.CORRECT, List.of(LEVELS), arguments))
                .map(Response::toInteger)
                .orElse(0);
    }

    @Override
    public boolean isComplete() {
        // While Redis is away there is nothing to complete.
        return redis.execute("EXISTS", List.of(MARKER)).map(Response::toInteger).orElse(1) == 1;
    }

    @Override
    public void complete() {
        redis.execute("SET", List.of(MARKER, "1"));
    }

    private static List<String> eval(String script, List<String> keys, Stream<String> arguments) {
        List<String> command = new ArrayList<>(List.of(script, Integer.toString(keys.size())));
        command.addAll(keys);
        arguments.forEach(command::add);
        return command;
    }

    private static List<Shortage> shortages(Response soldOut, List<Copies> lines) {
        Map<Isbn, Long> requested = lines.stream().collect(Collectors.toMap(Copies::isbn, Copies::quantity));
        List<Shortage> shortages = new ArrayList<>();
        for (int i = 0; i < soldOut.size(); i += 2) {
            Isbn isbn = new Isbn(soldOut.get(i).toString());
            long available = Math.max(0, soldOut.get(i + 1).toLong());
            shortages.add(new Shortage(isbn, requested.getOrDefault(isbn, 0L), available));
        }
        return shortages;
    }
}
