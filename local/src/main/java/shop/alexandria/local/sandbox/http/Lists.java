package shop.alexandria.local.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.alexandria.local.sandbox.store.Listing;
import shop.alexandria.local.sandbox.store.Page;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** The parameters and the answer that all lists have in common. */
final class Lists {
    private static final Set<String> COMMON = Set.of("limit", "starting_after", "ending_before", "created");
    private static final Map<String, String> COMPARISONS =
            Map.of("created", "=", "created[gt]", ">", "created[gte]", ">=", "created[lt]", "<", "created[lte]", "<=");

    private Lists() {}

    /** The listing that is asked for; the filters are columns that may be asked for by name. */
    static Listing asked(Call call, String... filters) {
        Set<String> allowed = new HashSet<>(List.of(filters));
        allowed.addAll(COMMON);
        Form form = call.form().allowing(allowed);
        Listing listing = new Listing(limit(form));
        COMPARISONS.forEach(
                (name, comparison) -> form.number(name).ifPresent(time -> listing.where("created", comparison, time)));
        List.of(filters).forEach(name -> form.text(name).ifPresent(value -> listing.where(name, "=", value)));
        form.text("starting_after").ifPresent(listing::startingAfter);
        form.text("ending_before").ifPresent(listing::endingBefore);
        return listing;
    }

    private static int limit(Form form) {
        long limit = form.number("limit").orElse(10L);
        if (limit < 1 || limit > 100) {
            throw Form.invalid("limit", "parameter_invalid_integer", "limit must be from 1 to 100.");
        }
        return (int) limit;
    }

    static Answer answer(Call call, Page<? extends JsonNode> page) {
        return Answer.ok(StripeJson.list(call.path(), page.items(), page.hasMore()));
    }
}
