package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Carrier;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Trial;

@ExtendWith(OpenShop.class)
class ToTheDoorstepTest {
    private final Shop shop;
    private final Carrier carrier;
    private final Customer ann;

    ToTheDoorstepTest(Trial trial) {
        this.shop = trial.shop();
        this.carrier = trial.premises().carrier();
        this.ann = shop.customer();
    }

    @Test
    void theOwnerPacksTheCarrierReportsAndTheCustomerFollows() {
        Order order = paidOrder();
        packs(order, "PACKED").expect(200).expectText("fulfilmentStatus", "PACKED");
        carrier.reports(order, "SHIPPED").expect(200);
        carrier.reports(order, "OUT_FOR_DELIVERY").expect(200);
        carrier.reports(order, "DELIVERED").expect(200);

        Answer tracking = ann.client().get(order.path() + "/tracking").expect(200);
        tracking.expectText("stage", "DELIVERED").expectText("carrier", "Post").expectText("trackingNumber", "RR1");
        assertEquals(List.of("PLACED", "PAID", "PACKED", "SHIPPED", "OUT_FOR_DELIVERY", "DELIVERED"), stages(tracking));
    }

    @Test
    void reportsThatComeTwiceOrLateDoNoHarm() {
        Order order = paidOrder();
        Instant shipped = Instant.now().minusSeconds(60);
        String delivered = Carrier.newId();
        carrier.reports(delivered, order, "DELIVERED", shipped.plusSeconds(30)).expect(200);
        carrier.reports(delivered, order, "DELIVERED", shipped.plusSeconds(30)).expect(200);
        carrier.reports(Carrier.newId(), order, "SHIPPED", shipped).expect(200);

        Answer tracking = ann.client().get(order.path() + "/tracking").expect(200);
        tracking.expectText("stage", "DELIVERED");
        assertEquals(List.of("SHIPPED", "DELIVERED"), stages(tracking).subList(0, 2));
        assertEquals(4, stages(tracking).size());
    }

    @Test
    void nobodyElseSpeaksForTheCarrier() {
        Order order = paidOrder();
        Instant now = Instant.now();
        String payload = """
                {"type": "shipment.updated", "timestamp": "%s", "data": {"orderNumber": "%s", "stage": "DELIVERED"}}
                """.formatted(now, order.number());

        carrier.sends(Carrier.newId(), now, payload, "v1,AAAA").expectProblem(400, "bad-signature");
        carrier.sends(Carrier.newId(), now.minusSeconds(301), payload).expectProblem(400, "bad-signature");
        shop.visitor().post("/webhooks/carrier", payload).expectProblem(400, "bad-signature");
        carrier.sends(Carrier.newId(), now, "{\"type\": \"shipment.updated\"}").expectProblem(400, "not-an-event");
        carrier.sends(Carrier.newId(), now, "{\"type\": \"parcel.weighed\"}").expect(200);

        ann.client().get(order.path() + "/tracking").expectText("stage", "PAID");
    }

    @Test
    void stagesGoForwardOfPaidOrdersOnlyAndAreTheOwnersAffair() {
        Order order = paidOrder();
        packs(order, "SHIPPED").expect(200);
        packs(order, "PACKED").expectProblem(409, "stage-is-past");
        packs(order, "LOST").expectProblem(400, "invalid-request");
        packs(ann.orders(shop.book("Not Yet Paid", 1)), "PACKED").expectProblem(409, "not-to-be-delivered");
        ann.client()
                .post(order.path() + "/fulfilment", Map.of("stage", "DELIVERED"))
                .expectProblem(403, "forbidden");
        shop.customer().client().get(order.path() + "/tracking").expectProblem(404, "not-found");
    }

    @Test
    void aDeliveryCostsWhatTheShopSaysAndTheTotalIsTheSum() {
        JsonNode order = ann.triesToOrder(shop.book("The Weight of Words", 1))
                .expect(201)
                .body();

        assertEquals(cents(order, "subtotal") + cents(order, "shipping"), cents(order, "total"), order::toString);
        assertEquals(390, cents(order, "shipping"), order::toString);
        assertEquals(Math.round(cents(order, "total") * 7 / 107.0), cents(order, "tax"), order::toString);
    }

    private Order paidOrder() {
        Order order = ann.orders(shop.book("The Long Way", 1));
        return Order.of(ann.pays(order, Customer.VISA).expect(200));
    }

    private Answer packs(Order order, String stage) {
        return shop.owner().client().post(order.path() + "/fulfilment", Map.of("stage", stage));
    }

    private static List<String> stages(Answer tracking) {
        return StreamSupport.stream(tracking.body().path("events").spliterator(), false)
                .map(event -> event.path("stage").asText())
                .toList();
    }

    private static long cents(JsonNode order, String field) {
        return new BigDecimal(order.path(field).path("amount").asText())
                .movePointRight(2)
                .longValueExact();
    }
}
