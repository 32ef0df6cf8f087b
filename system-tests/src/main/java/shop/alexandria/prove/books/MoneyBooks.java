package shop.alexandria.prove.books;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shop.alexandria.prove.trial.Database;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Provider;
import shop.alexandria.prove.trial.Trial;

/** The provider has kept what paid orders cost, once each, and nothing else; and no order waits beyond its time. */
final class MoneyBooks implements Books {
    private static final String UNDECIDED = """
        SELECT format('order %s: still %s/%s %s after its deadline', number, status, payment_status,
                      now() - payment_deadline)
          FROM orders WHERE status = 'AWAITING_PAYMENT' AND payment_deadline < now()
         UNION ALL
        SELECT format('order %s: a refund is still due', number) FROM orders WHERE refund_due IS NOT NULL
         UNION ALL
        SELECT format('payment %s of order %s: %s and not settled since %s', payment.id, number, state, created_at)
          FROM payment JOIN orders ON orders.id = order_id WHERE NOT settled
        """;

    // Of what bought an order, all that has not gone back is kept.
    private static final String ORDERS = """
        SELECT number, status = 'PAID',
               CASE WHEN paid_by IS NULL THEN 0
                    ELSE total - (SELECT coalesce(sum((refund #>> '{amount,amount}')::numeric), 0)
                                    FROM json_array_elements(refunds::json) AS refund
                                   WHERE refund ->> 'payment' = paid_by::text) END
          FROM orders
        """;

    /** @param due what the provider must have kept for it */
    private record Order(String number, boolean paid, BigDecimal due) {}

    @Override
    public String name() {
        return "money";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    @Override
    public Audit audit(Trial trial) {
        Premises premises = trial.premises();
        Database orders = premises.database("orders");
        List<String> wrong = new ArrayList<>(orders.texts(UNDECIDED));
        Map<String, Order> byNumber =
                orders.map(ORDERS, row -> new Order(row.getString(1), row.getBoolean(2), row.getBigDecimal(3)));
        List<Provider.Line> account = premises.provider().account();
        Map<String, List<Provider.Line>> moved = account.stream().collect(groupingBy(Provider.Line::orderNumber));
        byNumber.values().forEach(order -> wrong.addAll(compare(order, moved.getOrDefault(order.number(), List.of()))));
        moved.forEach((number, lines) -> {
            if (!byNumber.containsKey(number)
                    && sum(lines, Provider.Line::charged).signum() != 0) {
                wrong.add("charged for an order nobody knows: " + number);
            }
        });
        return new Audit(
                figures(byNumber.values().stream().filter(Order::paid).toList(), byNumber.size(), account), wrong);
    }

    private static List<String> compare(Order order, List<Provider.Line> moved) {
        List<String> wrong = new ArrayList<>();
        BigDecimal kept = sum(moved, Provider.Line::kept);
        if (kept.compareTo(order.due()) != 0) {
            wrong.add("order %s: %s kept, %s due".formatted(order.number(), kept, order.due()));
        }
        long charges = moved.stream()
                .filter(line -> line.kept().signum() > 0)
                .mapToLong(Provider.Line::charges)
                .sum();
        if (order.paid() && charges != 1) {
            wrong.add("order %s: %d charges".formatted(order.number(), charges));
        }
        return wrong;
    }

    private static String figures(List<Order> paid, int orders, List<Provider.Line> account) {
        BigDecimal due = paid.stream().map(Order::due).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return "%d orders, %d paid: %s charged = %s paid + %s refunded"
                .formatted(
                        orders,
                        paid.size(),
                        sum(account, Provider.Line::charged),
                        due.setScale(2),
                        sum(account, Provider.Line::refunded));
    }

    private static BigDecimal sum(List<Provider.Line> lines, Function<Provider.Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
