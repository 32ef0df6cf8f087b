package shop.alexandria.publishers.reorders.rest;

import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import shop.alexandria.kit.web.TextParameter;
import shop.alexandria.publishers.reorders.domain.ReorderStatus;

@Provider
public class ReorderStatusParameter extends TextParameter<ReorderStatus> {
    public ReorderStatusParameter() {
        super(ReorderStatus.class, ReorderStatusParameter::parse);
    }

    private static ReorderStatus parse(String text) {
        return Arrays.stream(ReorderStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + Arrays.toString(ReorderStatus.values())));
    }
}
