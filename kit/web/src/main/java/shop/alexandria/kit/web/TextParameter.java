package shop.alexandria.kit.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a path or query parameter into a value, and answers 400 when it is malformed: JAX-RS would say 404.
 * Subclasses are {@code @Provider}s that name the type.
 */
public abstract class TextParameter<T> implements ParamConverterProvider {
    private final Class<T> type;
    private final Function<String, T> parse;

    /** @param parse throws {@link IllegalArgumentException} with a message for people */
    protected TextParameter(Class<T> type, Function<String, T> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // guarded by the comparison of the types
    public <R> @Nullable ParamConverter<R> getConverter(Class<R> raw, Type generic, Annotation[] annotations) {
        if (!raw.equals(type)) {
            return null;
        }
        return (ParamConverter<R>) new Converter<>(parse);
    }

    private record Converter<T>(Function<String, T> parse) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException malformed) {
                throw new UnreadableParameter.MalformedText(text, malformed);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
