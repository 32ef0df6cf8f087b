package shop.alexandria.kit.transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import shop.alexandria.events.BookChanged;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.BookFacts;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.BookUncollected;
import shop.alexandria.events.BookWithdrawn;
import shop.alexandria.events.CollectionDeleted;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderDelivered;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderPlaced;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.events.PaymentFailed;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.events.ReservationExpired;
import shop.alexandria.events.ReturnedLine;
import shop.alexandria.events.RoyaltyBooked;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.events.StockChanged;
import shop.alexandria.events.StockCommitted;
import shop.alexandria.events.StockShort;
import shop.alexandria.events.StockTakenBack;
import shop.alexandria.events.UserErased;
import shop.alexandria.events.UserRegistered;

/** Events as JSON; unlike the API's, a reader of events overlooks fields that a newer writer has added. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            Money.class,
            OrderLine.class,
            OrderPlaced.class,
            OrderPaid.class,
            PaymentFailed.class,
            OrderExpired.class,
            OrderCancelled.class,
            OrderRefunded.class,
            RefundedLine.class,
            OrderReturned.class,
            ReturnedLine.class,
            OrderShipped.class,
            OrderDelivered.class,
            StockChanged.class,
            CopiesReceived.class,
            StockCommitted.class,
            StockTakenBack.class,
            StockShort.class,
            ReservationExpired.class,
            BookFacts.class,
            BookListed.class,
            BookChanged.class,
            BookWithdrawn.class,
            ReorderPlaced.class,
            ReorderReceived.class,
            ReorderCancelled.class,
            RoyaltyBooked.class,
            RoyaltyTransferred.class,
            UserRegistered.class,
            UserErased.class,
            SessionsRevoked.class,
            CollectionSaved.class,
            CollectionDeleted.class,
            BookCollected.class,
            BookUncollected.class
        })
class EventJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    String write(Object document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <E extends Event> E read(String payload, Class<E> type) {
        try {
            return mapper.readValue(payload, type);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw new PoisonedMessage("not a " + type.getSimpleName(), unreadable);
        }
    }

    Map<String, String> readTexts(String document) {
        try {
            return mapper.readValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
