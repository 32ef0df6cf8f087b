package shop.alexandria.local.sandbox.store;

import java.util.List;
import java.util.function.Function;

/** A stretch of a list, newest first, and whether there is more beyond it. */
public record Page<T>(List<T> items, boolean hasMore) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), hasMore);
    }
}
