package shop.alexandria.orders.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.orders.domain.ReturnedCopies;

/** Without lines: everything that has not come back yet. */
record ReturnRequest(
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
        @NotBlank @Size(max = 500) String reason) {

    record Line(
            @NotNull Isbn isbn,
            @NotNull @Min(1) @Max(10_000) Integer quantity) {}

    /** One ISBN on two lines is one line; null for everything. */
    @Nullable
    List<ReturnedCopies> copies() {
        return lines == null
                ? null
                : lines.stream()
                        .collect(toMap(Line::isbn, Line::quantity, Math::addExact, TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(line -> new ReturnedCopies(line.getKey(), line.getValue()))
                        .toList();
    }
}
