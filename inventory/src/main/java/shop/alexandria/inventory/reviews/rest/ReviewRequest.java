package shop.alexandria.inventory.reviews.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A review as a customer writes it. */
@RegisterForReflection
record ReviewRequest(
        @NotNull @Min(1) @Max(5) Integer rating,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String text) {}
