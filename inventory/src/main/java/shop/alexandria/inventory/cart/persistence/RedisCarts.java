package shop.alexandria.inventory.cart.persistence;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.hash.HashCommands;
import io.quarkus.redis.datasource.keys.KeyCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.Carts;

/** A hash per cart: ISBN to quantity, and a field that says it was opened. */
@ApplicationScoped
class RedisCarts implements Carts {
    private static final String OPENED = "opened";
    // KEYS: cart, marker of the order. ARGV: marker's life in seconds, isbn, quantity, …
    private static final String TAKE_OUT = """
            if not redis.call('SET', KEYS[2], '1', 'EX', ARGV[1], 'NX') then return 0 end
            for i = 2, #ARGV, 2 do
              local quantity = tonumber(redis.call('HGET', KEYS[1], ARGV[i]))
              if quantity then
                local left = quantity - tonumber(ARGV[i + 1])
                if left > 0 then redis.call('HSET', KEYS[1], ARGV[i], left)
                else redis.call('HDEL', KEYS[1], ARGV[i]) end
              end
            end
            return 1
            """;

    // KEYS: cart, marker of the merger. ARGV: life in seconds of both, isbn, quantity, maximum, …
    private static final String MERGE = """
            if not redis.call('SET', KEYS[2], '1', 'EX', ARGV[1], 'NX') then return 0 end
            for i = 2, #ARGV, 3 do
              local quantity = tonumber(redis.call('HGET', KEYS[1], ARGV[i]) or '0') + tonumber(ARGV[i + 1])
              redis.call('HSET', KEYS[1], ARGV[i], math.min(quantity, tonumber(ARGV[i + 2])))
            end
            redis.call('EXPIRE', KEYS[1], ARGV[1])
            return 1
            """;

    private final RedisDataSource redis;
    private final HashCommands<String, String, String> hashes;
    private final KeyCommands<String> keys;
    private final Duration life;

    RedisCarts(RedisDataSource redis, ShopConfig shop) {
        this.redis = redis;
        this.hashes = redis.hash(String.class);
        this.keys = redis.key();
        this.life = shop.cart().forgottenAfter();
    }

    @Override
    public CartId open() {
        CartId id = CartId.ofNewVisitor();
        reopen(id);
        return id;
    }

    @Override
    public Optional<Map<Isbn, Integer>> find(CartId id) {
        Map<String, String> fields = hashes.hgetall(key(id));
        if (fields.isEmpty() && !id.isCustomers()) {
            return Optional.empty();
        }
        Map<Isbn, Integer> quantities = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (!field.equals(OPENED)) {
                quantities.put(new Isbn(field), Integer.valueOf(value));
            }
        });
        return Optional.of(quantities);
    }

    @Override
    public void put(CartId id, Isbn isbn, int quantity) {
        set(id, isbn.value(), Integer.toString(quantity));
    }

    @Override
    public void remove(CartId id, Isbn isbn) {
        hashes.hdel(key(id), isbn.value());
    }

    @Override
    public void clear(CartId id) {
        keys.del(key(id));
        if (!id.isCustomers()) {
            reopen(id);
        }
    }

    // A mark of its own each time: what is put in after a merger can be merged again.
    private void reopen(CartId id) {
        set(id, OPENED, UUID.randomUUID().toString());
    }

    @Override
    public void merge(CartId visitors, CartId customers, Map<Isbn, Integer> maxima) {
        Map<String, String> fields = hashes.hgetall(key(visitors));
        String marker = key(customers) + ":merged:" + visitors + ":" + fields.get(OPENED);
        List<String> command = new ArrayList<>(List.of(MERGE, "2", key(customers), marker));
        command.add(Long.toString(life.toSeconds()));
        maxima.forEach((isbn, maximum) -> {
            String quantity = fields.get(isbn.value());
            if (quantity != null) {
                command.addAll(List.of(isbn.value(), quantity, maximum.toString()));
            }
        });
        redis.execute("EVAL", command.toArray(String[]::new));
        clear(visitors);
    }

    @Override
    public void takeOut(CartId id, String orderId, Map<Isbn, Integer> ordered) {
        List<String> command = new ArrayList<>(List.of(TAKE_OUT, "2", key(id), key(id) + ":order:" + orderId));
        command.add(Long.toString(life.toSeconds()));
        ordered.forEach((isbn, quantity) -> command.addAll(List.of(isbn.value(), quantity.toString())));
        redis.execute("EVAL", command.toArray(String[]::new));
    }

    private void set(CartId id, String field, String value) {
        hashes.hset(key(id), field, value);
        keys.expire(key(id), life);
    }

    // One hash tag per cart: its keys live in one slot of a cluster.
    private static String key(CartId id) {
        return "{cart:" + id + "}";
    }
}
