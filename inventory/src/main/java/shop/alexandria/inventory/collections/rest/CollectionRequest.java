package shop.alexandria.inventory.collections.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A collection as a bookseller writes it. */
@RegisterForReflection
record CollectionRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 5_000) String description) {
    String strippedName() {
        return name.strip();
    }
}
