package shop.alexandria.kit.web;

import java.util.List;
import java.util.function.Function;

/** A page of a list in a stable order; {@code total} counts the whole list. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), page, size, total);
    }
}
