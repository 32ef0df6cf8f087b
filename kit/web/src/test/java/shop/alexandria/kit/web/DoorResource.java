package shop.alexandria.kit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.Provider;
import java.net.ConnectException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.trace.Trace;

@Path("/door")
public class DoorResource {

    public record Line(@NotBlank String name, @Min(1) int quantity) {}

    public record Order(
            @NotNull List<@Valid @NotNull Line> lines,
            @Nullable String note) {}

    @POST
    @PermitAll
    public Order post(@Valid @NotNull Order order) {
        return order;
    }

    @GET
    @PermitAll
    public String page(@Valid @BeanParam PageParams page) {
        return page.page() + "/" + page.size();
    }

    @GET
    @Path("/trace")
    @PermitAll
    public String trace() {
        return Trace.current().map(Trace::id).orElse("none");
    }

    record Note(@NotBlank String text) {}

    @POST
    @Path("/notes")
    @PermitAll
    public String note(@Valid @NotNull Note note) {
        return note.text();
    }

    @GET
    @Path("/orders/{id}")
    @PermitAll
    public String order(@PathParam("id") UUID id) {
        return id.toString();
    }

    @GET
    @Path("/books/{isbn}")
    @PermitAll
    public String book(@PathParam("isbn") CheckedNumber isbn) {
        return isbn.text();
    }

    public record CheckedNumber(String text) {}

    @Provider
    public static class CheckedNumberParameter extends TextParameter<CheckedNumber> {
        public CheckedNumberParameter() {
            super(CheckedNumber.class, _ -> {
                throw new IllegalArgumentException("the check digit is wrong");
            });
        }
    }

    @GET
    @Path("/refused")
    @PermitAll
    public String refused() {
        throw Problems.of(409, "out-of-stock", "No copy is left.")
                .with("available", 0)
                .build();
    }

    @GET
    @Path("/outage")
    @PermitAll
    public String outage() {
        throw new IllegalStateException(new ConnectException("Connection refused"));
    }

    @GET
    @Path("/mistake")
    @PermitAll
    public String mistake() {
        throw new IllegalStateException("a secret detail");
    }

    @GET
    @Path("/services")
    @RolesAllowed("service")
    public String services() {
        return "welcome";
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody should read this";
    }
}
