package shop.alexandria.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the address that is not what it must be; the framework only quotes its text, people want its name. */
final class UnreadableParameter {

    private UnreadableParameter() {}

    /** Whether it is a path to something whose id cannot be one: there is no such thing, as for any other unknown id. */
    static boolean isNoId(UriInfo address, IllegalArgumentException refused) {
        String told = String.valueOf(refused.getMessage());
        return told.startsWith("Invalid UUID string")
                && nameIn(address.getPathParameters(), told).isPresent();
    }

    /** A 400 that names the parameter, if it can be found by the text that was refused. */
    static HttpProblem problem(UriInfo address, IllegalArgumentException refused) {
        return switch (refused) {
            case MalformedText malformed ->
                Problems.invalid(
                        name(address, malformed.text()).orElse("parameter"), String.valueOf(malformed.getMessage()));
            default ->
                name(address, String.valueOf(refused.getMessage()))
                        .map(name -> Problems.invalid(name, "is not of the type it must be"))
                        .orElseGet(() -> Problems.invalid(
                                "A parameter of the address is not of the type it must be.", List.of()));
        };
    }

    private static Optional<String> name(UriInfo address, String told) {
        return Stream.of(address.getPathParameters(), address.getQueryParameters())
                .map(parameters -> nameIn(parameters, told))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> nameIn(MultivaluedMap<String, String> parameters, String told) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(text -> quotes(told, text)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean quotes(String told, String text) {
        return told.equals(text) || told.contains('"' + text + '"') || told.endsWith(": " + text);
    }

    /** What a {@link TextParameter} could not read, with the text itself, so that the parameter can be found by it. */
    static final class MalformedText extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String text;

        MalformedText(String text, IllegalArgumentException malformed) {
            super(malformed.getMessage(), malformed);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
