package shop.alexandria.storefront.pages;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Hands a resource the form that a browser has sent; of a field that comes twice the first counts. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReadForm implements MessageBodyReader<Form> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Map<String, String> typed = new HashMap<>();
        for (String field : new String(body.readAllBytes(), StandardCharsets.UTF_8).split("&")) {
            int end = field.indexOf('=');
            if (end > 0) {
                typed.putIfAbsent(decoded(field.substring(0, end)), decoded(field.substring(end + 1)));
            }
        }
        return new Form(typed, Map.of(), "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
