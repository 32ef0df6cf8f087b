package shop.alexandria.orders.letters.gateways;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shop.alexandria.orders.domain.Address;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.domain.Totals;
import shop.alexandria.orders.letters.application.LettersConfig;

/** An order as every letter may print it; public, like all its methods, for the templates. */
public record OrderSheet(OrderFacts facts, LettersConfig config) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.ENGLISH);

    public String shop() {
        return config.shop().name();
    }

    /** Where the customer sees it. */
    public String page() {
        return config.letters().orderPage() + "/" + number();
    }

    public String number() {
        return facts.number().value();
    }

    public String customer() {
        return facts.customer().name();
    }

    public String day() {
        return told(facts.placedAt(), DAY);
    }

    public String payUntil() {
        return told(facts.paymentDeadline(), MINUTE);
    }

    public List<OrderLine> lines() {
        return facts.lines();
    }

    public Totals totals() {
        return facts.totals();
    }

    public List<String> deliveryAddress() {
        return lines(facts.shippingAddress());
    }

    public List<String> billingAddress() {
        return lines(facts.billingAddress());
    }

    private String told(Instant time, DateTimeFormatter format) {
        return format.format(time.atZone(config.timeZone()));
    }

    private static List<String> lines(Address address) {
        List<String> lines =
                new ArrayList<>(List.of(address.name(), address.street(), address.postalCode() + " " + address.city()));
        if (address.region() != null) {
            lines.add(address.region());
        }
        lines.add(Locale.of("", address.country()).getDisplayCountry(Locale.ENGLISH));
        return lines;
    }
}
