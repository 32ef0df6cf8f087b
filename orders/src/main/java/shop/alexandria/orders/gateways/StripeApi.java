package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * The few calls of <a href="https://docs.stripe.com/api/payment_intents">Stripe's PaymentIntents API</a> that the shop needs.
 * Its Java library is left out: nine hundred classes that a native binary would have to know by name.
 */
@RegisterRestClient(configKey = "payments")
@RegisterProvider(RefusedByProvider.Mapper.class)
@RegisterProvider(ProviderAwayMapper.class)
@ClientHeaderParam(name = "Authorization", value = "Bearer ${alexandria.payments.api-key}")
@Path("/v1")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
interface StripeApi {

    @POST
    @Path("/payment_intents")
    Intent create(
            @HeaderParam("Idempotency-Key") String key,
            @FormParam("amount") long minorUnits,
            @FormParam("currency") String currency,
            @FormParam("payment_method") String method,
            @FormParam("metadata[orderNumber]") String orderNumber,
            @FormParam("metadata[paymentId]") String paymentId);

    @POST
    @Path("/payment_intents/{id}/confirm")
    Intent confirm(@HeaderParam("Idempotency-Key") String key, @PathParam("id") String id);

    @POST
    @Path("/payment_intents/{id}/cancel")
    Intent cancel(@HeaderParam("Idempotency-Key") String key, @PathParam("id") String id);

    @GET
    @Path("/payment_intents/{id}")
    Intent get(@PathParam("id") String id);

    @POST
    @Path("/refunds")
    Refund refund(
            @HeaderParam("Idempotency-Key") String key,
            @FormParam("payment_intent") String intent,
            @FormParam("amount") long minorUnits,
            @FormParam("metadata[refundId]") String refundId);

    @GET
    @Path("/refunds")
    Refunds refunds(@QueryParam("payment_intent") String intent, @QueryParam("limit") int limit);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Intent(
            String id,
            String status,
            @JsonProperty("last_payment_error") @Nullable Failure lastPaymentError,
            @Nullable Metadata metadata) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metadata(@Nullable String orderNumber, @Nullable String paymentId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refund(String id, String status, @Nullable RefundMetadata metadata) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RefundMetadata(@Nullable String refundId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refunds(List<Refund> data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Failure(
            @Nullable String type,
            @Nullable String code,
            @Nullable String message) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(String id, String type, Data data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(com.fasterxml.jackson.databind.JsonNode object) {}
}
