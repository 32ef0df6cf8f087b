package shop.alexandria.orders.gateways;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.jboss.logging.MDC;
import shop.alexandria.orders.application.AboutOrder;

/** The called service's log lines tell the number of the order too. */
@RegisterForReflection
public class TellOrderNumber implements ClientRequestFilter {
    private static final String HEADER = "X-Order-Number";

    @Override
    public void filter(ClientRequestContext request) {
        if (MDC.get(AboutOrder.NUMBER) instanceof String number) {
            request.getHeaders().putSingle(HEADER, number);
        }
    }
}
