package shop.alexandria.users.session.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shop.alexandria.users.session.domain.Lockout;
import shop.alexandria.users.session.domain.SessionTimes;

/** The configured rules as values of the domain. */
class SessionRules {

    @Produces
    @Singleton
    SessionTimes times(SessionsConfig config) {
        return new SessionTimes(config.idle(), config.longest());
    }

    @Produces
    @Singleton
    Lockout lockout(SessionsConfig config) {
        return new Lockout(config.lockoutFailures(), config.lockoutWindow());
    }
}
