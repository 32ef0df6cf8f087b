package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import shop.alexandria.storefront.api.ApiRefused;

/** Answers to a browser: another page to go to, or this one with a status. */
public final class Answers {

    private Answers() {}

    /** Sends the browser on with a GET, by a path of this shop. */
    public static Response goTo(String path) {
        // As text: an address made whole here would name this service and not the gateway.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, inAscii(path))
                .build();
    }

    /** Something to keep, under a name. */
    public static Response file(String name, String type, byte[] content) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
                .build();
    }

    /**
     * Does what a form asks for and sends the browser on; what is refused is shown again as it was typed, with the reason.
     * Who has to log in, or asks for what is not there, sees that instead.
     */
    public static Response attempt(Form form, Runnable deed, String then, Function<Form, TemplateInstance> again) {
        try {
            deed.run();
            return goTo(then);
        } catch (ApiRefused refused) {
            int status = refused.problem().status();
            if (status == 401 || status == 404) {
                throw refused;
            }
            return page(status, again.apply(form.refused(refused.problem())));
        }
    }

    /** Headers have no letters but these; slugs may have all there are. */
    private static String inAscii(String path) {
        StringBuilder plain = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean same = octet > ' ' && octet < 0x7f && "\"<>\\^`{|}".indexOf(octet) < 0;
            plain.append(same ? Character.toString(octet) : "%%%02X".formatted(octet));
        }
        return plain.toString();
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
