package shop.alexandria.orders.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Shortage;

@RegisterForReflection(targets = Shortage.class)
class OrderProblems {

    @ServerExceptionMapper
    Response refused(OrderRefused refused) {
        HttpProblem.Builder problem = switch (refused) {
            case OrderRefused.UnknownOrder _ -> of(404, "not-found", refused);
            case OrderRefused.AlreadyPaid _ -> of(409, "already-paid", refused);
            case OrderRefused.Expired _ -> of(409, "order-expired", refused);
            case OrderRefused.NotPayable _ -> of(409, "order-closed", refused);
            case OrderRefused.NotToBeDelivered _ -> of(409, "not-to-be-delivered", refused);
            case OrderRefused.AlreadyShipped _ -> of(409, "already-shipped", refused);
            case OrderRefused.StageIsPast _ -> of(409, "stage-is-past", refused);
            case OrderRefused.PaymentInProgress _ -> of(409, "payment-in-progress", refused);
            case OrderRefused.NotPaid _ -> of(409, "not-paid", refused);
            case OrderRefused.NotDelivered _ -> of(409, "not-delivered", refused);
            case OrderRefused.MoreThanIsLeft _ -> of(422, "more-than-is-left", refused);
            case OrderRefused.NotInOrder _ -> of(422, "not-in-order", refused);
            case OrderRefused.MoreThanBought _ -> of(422, "more-than-bought", refused);
            case OrderRefused.AddressMissing _ -> of(422, "address-missing", refused);
            case OrderRefused.Declined _ -> of(402, "payment-declined", refused);
            case OrderRefused.UnknownPaymentMethod _ -> of(422, "unknown-payment-method", refused);
            case OrderRefused.InsufficientStock lacking ->
                of(409, "insufficient-stock", refused).with("shortages", lacking.shortages());
            case OrderRefused.NotForSale other -> of(other.status(), other.code(), refused);
        };
        return problem.build().toResponse();
    }

    private static HttpProblem.Builder of(int status, String code, OrderRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()));
    }
}
