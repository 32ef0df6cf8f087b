package shop.alexandria.storefront.pages.checkout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Problem;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.FormNumbers;

/** Which copies somebody gives back: a field for each book, named by its ISBN. */
final class ReturnForm {
    static final String COPIES = "copies-";

    private ReturnForm() {}

    static OrdersApi.Return of(Form form) {
        List<OrdersApi.Copies> lines = form.values().keySet().stream()
                .filter(name -> name.startsWith(COPIES))
                .map(name -> Map.entry(name.substring(COPIES.length()), FormNumbers.whole(form, name)))
                .filter(line -> line.getValue() != 0)
                .map(line -> new OrdersApi.Copies(line.getKey(), Math.toIntExact(line.getValue())))
                .sorted(Comparator.comparing(OrdersApi.Copies::isbn))
                .toList();
        if (lines.isEmpty()) {
            throw new ApiRefused(Problem.of(400, "Say of which books you give copies back."));
        }
        return new OrdersApi.Return(lines, form.text("reason"));
    }
}
