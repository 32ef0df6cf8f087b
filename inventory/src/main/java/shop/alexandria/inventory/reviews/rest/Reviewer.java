package shop.alexandria.inventory.reviews.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who writes a review; shown by the first name and an initial. */
@RequestScoped
class Reviewer {
    private static final String NAMELESS = "A customer";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final SecurityIdentity caller;

    Reviewer(SecurityIdentity caller) {
        this.caller = caller;
    }

    String id() {
        return caller.getPrincipal().getName();
    }

    String shownName() {
        Object name = caller.getPrincipal() instanceof JsonWebToken token ? token.getClaim("name") : null;
        return name == null ? NAMELESS : shown(name.toString().strip());
    }

    /** "Ann Mary Reader" is shown as Ann R. */
    static String shown(String name) {
        String[] parts = BLANKS.split(name);
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return parts.length == 1 ? parts[0] : parts[0] + " " + initial(parts[parts.length - 1]) + ".";
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
