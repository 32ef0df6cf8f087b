package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.local.testing.Mailbox;
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
        Mailbox mailbox = RunningShop.mailbox(
                ann.client().get("/api/v1/users/me").expect(200).text("email"));
        Order order = ann.orders(shop.book("Letters from Afar", 1));
        String key = Customer.newKey();
        ann.pays(order, Customer.VISA, key).expect(200);
        ann.pays(order, Customer.VISA, key).expect(200);
        Client owner = shop.owner().client();
        owner.post(order.path() + "/fulfilment", Map.of("stage", "SHIPPED", "carrier", "Post", "trackingNumber", "RR1"))
                .expect(200);
        owner.post(order.path() + "/refunds", Map.of("reason", "It came too late."))
                .expect(200);

        assertEquals(3, mailbox.awaitLetters(3).size());

        assertEquals(1, about(mailbox, "Your order %s: confirmation".formatted(order.number())));
        assertEquals(1, about(mailbox, "Your order %s: on its way".formatted(order.number())));
        assertEquals(1, about(mailbox, "Your order %s: refund of".formatted(order.number())));
        assertEquals(List.of(), mailbox.again());
    }

    private static long about(Mailbox mailbox, String subject) {
        return mailbox.letters().stream()
                .filter(letter -> letter.contains(subject))
                .count();
    }
}
