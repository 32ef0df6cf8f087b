package shop.alexandria.orders.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.orders.OrdersConfig;
import shop.alexandria.orders.application.HearCarrier;

/** Open to all, believed only when signed after Standard Webhooks. */
@Path("/webhooks/carrier")
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
@Tag(name = "Webhooks")
class CarrierWebhookResource {
    private final HearCarrier hearCarrier;
    private final CarrierMessages messages;
    private final OrdersConfig.Carrier config;

    CarrierWebhookResource(HearCarrier hearCarrier, CarrierMessages messages, OrdersConfig config) {
        this.hearCarrier = hearCarrier;
        this.messages = messages;
        this.config = config.carrier();
    }

    @POST
    @Operation(summary = "What the carrier reports of a shipment; a repeat has no effect")
    public Response receive(
            @HeaderParam("webhook-id") @Nullable String id,
            @HeaderParam("webhook-timestamp") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            String payload) {
        if (id == null || timestamp == null || signature == null || !isGenuine(id, timestamp, signature, payload)) {
            throw Problems.of(400, "bad-signature", "The signature is missing, wrong or too old.")
                    .build();
        }
        messages.read(id, payload).ifPresent(hearCarrier::hear);
        return Response.ok().build();
    }

    private boolean isGenuine(String id, String timestamp, String signature, String payload) {
        try {
            StandardWebhook webhook = new StandardWebhook(id, Long.parseLong(timestamp), payload);
            return webhook.isFresh(Instant.now(), config.webhookTolerance())
                    && webhook.isSigned(signature, config.webhookSecret());
        } catch (NumberFormatException malformed) {
            return false;
        }
    }
}
