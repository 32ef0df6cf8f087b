package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.orders.OrdersConfig;
import shop.alexandria.orders.domain.Address;
import shop.alexandria.orders.domain.DeliveryCharges;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.domain.Totals;
import shop.alexandria.orders.domain.VatRates;

/** What an order costs, with its delivery and the tax it contains: by what the shop says now, never by what a client says. */
@ApplicationScoped
class PriceOrder {
    private final DeliveryCharges charges;
    private final VatRates rates;

    PriceOrder(OrdersConfig config) {
        this.charges = new DeliveryCharges(config.deliveryCharges(), config.currency());
        this.rates = new VatRates(config.vatPercentIn(), config.vatPercentOf(), config.vatPercent());
    }

    Totals price(List<OrderLine> lines, Address destination) {
        String country = destination.country();
        int grams = lines.stream().mapToInt(OrderLine::totalGrams).sum();
        return Totals.of(lines, charges.of(country, grams), line -> rates.percent(line.form(), country));
    }
}
