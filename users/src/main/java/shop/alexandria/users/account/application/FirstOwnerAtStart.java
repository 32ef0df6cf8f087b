package shop.alexandria.users.account.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.password.Password;

/** Sees to the configured first owner at every start. */
class FirstOwnerAtStart {

    void ensure(@Observes @Priority(30) StartupEvent start, OwnerConfig config, EnsureFirstOwner owner) {
        config.email().ifPresent(email -> owner.ensure(Email.parse(email), passwordOf(config)));
    }

    private static Password passwordOf(OwnerConfig config) {
        return config.password()
                .map(Password::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "alexandria.owner.email is set, but alexandria.owner.password is not"));
    }
}
