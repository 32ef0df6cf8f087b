package shop.alexandria.users.account.application;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first owner, who can make others owners. */
@ConfigMapping(prefix = "alexandria.owner")
public interface OwnerConfig {

    /** The first owner's e-mail address; without it none is made. */
    Optional<String> email();

    /** The password the first owner starts with; not looked at once the account exists. */
    Optional<String> password();
}
