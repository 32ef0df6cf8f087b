package shop.alexandria.orders.letters.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.letters.domain.Occasion;
import shop.alexandria.orders.letters.domain.Occasion.Paid;
import shop.alexandria.orders.letters.domain.Occasion.PaymentFailed;
import shop.alexandria.orders.letters.domain.Occasion.Refunded;
import shop.alexandria.orders.letters.domain.Occasion.Shipped;

/** What a letter is about, in its row. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            Occasion.class,
            Paid.class,
            PaymentFailed.class,
            Refunded.class,
            Shipped.class,
            RefundedLine.class,
            Money.class,
            OccasionJson.Kinds.class
        })
class OccasionJson {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paid.class, name = "paid"),
        @JsonSubTypes.Type(value = PaymentFailed.class, name = "payment-failed"),
        @JsonSubTypes.Type(value = Refunded.class, name = "refunded"),
        @JsonSubTypes.Type(value = Shipped.class, name = "shipped")
    })
    interface Kinds {}

    private final ObjectMapper mapper = JsonMapper.builder()
            .addMixIn(Occasion.class, Kinds.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Occasion occasion) {
        try {
            return mapper.writeValueAsString(occasion);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Occasion read(String content) {
        try {
            return mapper.readValue(content, Occasion.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
