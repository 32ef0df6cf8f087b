package shop.alexandria.users.account.rest;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.users.account.domain.User;

/** All that is kept here about a person, and where the rest is to be had. */
@Schema(name = "Export")
public record ExportView(
        Instant exportedAt,
        MeView account,
        Instant registeredAt,

        @Schema(description = "Where the other services tell what they keep about you")
        Map<String, String> elsewhere) {
    private static final Map<String, String> ELSEWHERE = Map.of("orders", "/api/v1/orders", "cart", "/api/v1/cart");

    static ExportView of(User user, Instant now) {
        return new ExportView(now, MeView.of(user), user.registeredAt(), ELSEWHERE);
    }
}
