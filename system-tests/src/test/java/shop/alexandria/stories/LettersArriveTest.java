package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

@ExtendWith(OpenShop.class)
class LettersArriveTest {
    private final Shop shop;

    LettersArriveTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theCustomerReadsOfThePaymentOfTheShipmentAndOfTheRefundOnceEach() {
        Customer ann = shop.customer();
        Mailbox mailbox =
                new Mailbox(ann.client().get("/api/v1/users/me").expect(200).text("email"));
        Order order = ann.orders(shop.book("Letters from Afar", 1));
        String key = Customer.newKey();
        ann.pays(order, Customer.VISA, key).expect(200);
        ann.pays(order, Customer.VISA, key).expect(200);
        Client owner = shop.owner().client();
        owner.post(order.path() + "/fulfilment", Map.of("stage", "SHIPPED", "carrier", "Post", "trackingNumber", "RR1"))
                .expect(200);
        owner.post(order.path() + "/refunds", Map.of("reason", "It came too late."))
                .expect(200);

        await("three letters")
                .atMost(ofSeconds(60))
                .until(() -> mailbox.letters().size() >= 3);

        assertEquals(1, about(mailbox, "Your order %s: confirmation".formatted(order.number())));
        assertEquals(1, about(mailbox, "Your order %s: on its way".formatted(order.number())));
        assertEquals(1, about(mailbox, "Your order %s: refund of".formatted(order.number())));
        assertEquals(3, mailbox.letters().size());
    }

    private static long about(Mailbox mailbox, String subject) {
        return mailbox.letters().stream()
                .filter(letter -> letter.contains(subject))
                .count();
    }
}
