package shop.alexandria.users.account.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be given; {@code service}, the third role of the system, belongs to no person. */
public enum Role {
    CUSTOMER,
    OWNER;

    /** The role's name in tokens and in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the role with this label. */
    public static Optional<Role> labelled(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }
}
