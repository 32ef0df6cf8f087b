package shop.alexandria.orders.rest;

import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import shop.alexandria.kit.web.TextParameter;
import shop.alexandria.orders.domain.FulfilmentStatus;

@Provider
public class FulfilmentStatusParameter extends TextParameter<FulfilmentStatus> {
    public FulfilmentStatusParameter() {
        super(FulfilmentStatus.class, FulfilmentStatusParameter::parse);
    }

    private static FulfilmentStatus parse(String text) {
        return Arrays.stream(FulfilmentStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + Arrays.toString(FulfilmentStatus.values())));
    }
}
