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
import shop.alexandria.orders.application.ReceiveWebhook;

/** Open to all, believed only when signed. */
@Path("/webhooks/payments")
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
@Tag(name = "Webhooks")
class PaymentWebhookResource {
    private final ReceiveWebhook receiveWebhook;
    private final OrdersConfig.Payments config;

    PaymentWebhookResource(ReceiveWebhook receiveWebhook, OrdersConfig config) {
        this.receiveWebhook = receiveWebhook;
        this.config = config.payments();
    }

    @POST
    @Operation(summary = "What the payment provider reports")
    public Response receive(@HeaderParam("Stripe-Signature") @Nullable String header, String payload) {
        if (header == null || !isGenuine(header, payload)) {
            throw Problems.of(400, "bad-signature", "The signature is missing, wrong or too old.")
                    .build();
        }
        try {
            receiveWebhook.receive(payload);
        } catch (IllegalArgumentException unreadable) {
            throw Problems.of(400, "not-an-event", String.valueOf(unreadable.getMessage()))
                    .build();
        }
        return Response.ok().build();
    }

    private boolean isGenuine(String header, String payload) {
        try {
            StripeSignature signature = StripeSignature.parse(header);
            return signature.isFresh(Instant.now(), config.webhookTolerance())
                    && signature.signs(payload, config.webhookSecret());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
