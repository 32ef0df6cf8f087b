package shop.alexandria.orders.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.Address;
import shop.alexandria.orders.domain.Customer;
import shop.alexandria.orders.domain.HistoryEntry;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.Refund;
import shop.alexandria.orders.domain.Totals;

/** The documents in an order's row. They outlive versions: fields that came later are missing in old ones. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            OrderFacts.class,
            OrderLine.class,
            OrderNumber.class,
            Customer.class,
            Address.class,
            Totals.class,
            HistoryEntry.class,
            Refund.class,
            RefundedLine.class,
            Money.class,
            Isbn.class
        })
class OrderJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    OrderFacts facts(String document) {
        return read(document, new TypeReference<>() {});
    }

    List<HistoryEntry> history(String document) {
        return read(document, new TypeReference<>() {});
    }

    List<Refund> refunds(String document) {
        return read(document, new TypeReference<>() {});
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
