package shop.alexandria.inventory.stock.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.stock.domain.Shortage;
import shop.alexandria.inventory.stock.domain.StockRefused;
import shop.alexandria.kit.web.Problems;

class StockProblems {

    @ServerExceptionMapper
    Response refused(StockRefused refused) {
        HttpProblem.Builder problem = switch (refused) {
            case StockRefused.InsufficientStock lacking ->
                of(409, "insufficient-stock", refused)
                        .with("shortages", views(lacking.shortages()))
                        .with("available", lacking.shortages().getFirst().available());
            case StockRefused.ReservationReleased _ -> of(409, "reservation-released", refused);
            case StockRefused.UnknownReservation _ -> of(404, "unknown-reservation", refused);
            case StockRefused.UnknownBook _ -> of(404, "unknown-book", refused);
            case StockRefused.BelowReserved _ -> of(409, "below-reserved", refused);
        };
        return problem.build().toResponse();
    }

    private static HttpProblem.Builder of(int status, String code, StockRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()));
    }

    private static List<ShortageView> views(List<Shortage> shortages) {
        return shortages.stream()
                .map(line -> new ShortageView(line.isbn().value(), line.requested(), line.available()))
                .toList();
    }

    @RegisterForReflection
    record ShortageView(String isbn, long requested, long available) {}
}
