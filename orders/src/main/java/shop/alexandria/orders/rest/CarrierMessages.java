package shop.alexandria.orders.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.orders.application.CarrierReport;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.Shipment;

/** Reads what the carrier sends; it may send more, and of other things, than we know of. */
@ApplicationScoped
@RegisterForReflection(targets = {CarrierMessages.Message.class, CarrierMessages.Shipped.class})
class CarrierMessages {
    private static final String SHIPMENT_UPDATED = "shipment.updated";

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            @Nullable String type,
            @Nullable Instant timestamp,
            @Nullable Shipped data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shipped(
            @Nullable String orderNumber,
            FulfilmentRequest.@Nullable Stage stage,
            @Nullable String carrier,
            @Nullable String trackingNumber) {}

    /** Empty when it is about something else than a shipment; 400 when it is none we can read. */
    Optional<CarrierReport> read(String id, String payload) {
        Message message = message(payload);
        if (!SHIPMENT_UPDATED.equals(message.type())) {
            return Optional.empty();
        }
        Shipped data = message.data();
        if (message.timestamp() == null || data == null || data.orderNumber() == null || data.stage() == null) {
            throw unreadable("a shipment.updated needs timestamp, data.orderNumber and data.stage");
        }
        return Optional.of(new CarrierReport(
                id,
                number(data.orderNumber()),
                data.stage().status(),
                new Shipment(data.carrier(), data.trackingNumber()),
                message.timestamp()));
    }

    private Message message(String payload) {
        try {
            Message message = json.readValue(payload, Message.class);
            if (message != null) {
                return message;
            }
        } catch (JsonProcessingException malformed) {
            throw unreadable("it is not the JSON of an event: " + malformed.getOriginalMessage());
        }
        throw unreadable("it is empty");
    }

    private static OrderNumber number(String text) {
        try {
            return OrderNumber.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(String.valueOf(malformed.getMessage()));
        }
    }

    private static RuntimeException unreadable(String why) {
        return Problems.of(400, "not-an-event", why).build();
    }
}
