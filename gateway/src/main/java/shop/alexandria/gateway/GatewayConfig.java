package shop.alexandria.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The settings of the gateway itself. */
@ConfigMapping(prefix = "alexandria.gateway")
public interface GatewayConfig {

    Forwarding forwarding();

    Bodies bodies();

    Revocations revocations();

    /** How many requests a client may send in a minute; 0 for any number. */
    @WithDefault("600")
    int rateLimit();

    /** The name of the cookie in which the storefront keeps a browser's access token. */
    @WithDefault("alexandria-session")
    String sessionCookie();

    /** Web origins (scheme://host[:port]) whose pages may call the API; none by default. */
    Optional<Set<String>> allowedOrigins();

    /** How requests travel to the services. */
    interface Forwarding {

        /** How long a service may take to accept a new connection. */
        @WithDefault("PT0.8S")
        Duration connectTimeout();

        /** How long a request waits for its turn when all connections to a service that is well are busy. */
        @WithDefault("PT20S")
        Duration waitTimeout();

        /**
         * How long a request may wait, for its turn or for the answer, before the service is asked how it is. One that is
         * not ready, or neither says nor answers anybody else, gets no more time: the client is told. One that is only
         * overrun may go on.
         */
        @WithDefault("PT2.5S")
        Duration doubtAfter();

        /** How long a service that is well may think before the first byte of its answer. */
        @WithDefault("PT15S")
        Duration answerTimeout();

        /** The same for an upload, counted from its last byte. */
        @WithDefault("PT60S")
        Duration uploadTimeout();

        /**
         * Connections to each service. A crowd waits for its turn here, where waiting costs nothing: a service that works
         * on few requests at a time answers each of them soon.
         */
        @WithDefault("48")
        int connections();

        /** How many requests to a service may wait for their turn; more are turned away. */
        @WithDefault("2000")
        int waiting();

        /** Uploads to each service at a time. */
        @WithDefault("8")
        int uploads();
    }

    /** How large a request body may be. */
    interface Bodies {

        /** In bytes; everything but uploads. */
        @WithDefault("1048576")
        long limit();

        /** In bytes; imports. */
        @WithDefault("1073741824")
        long uploadLimit();

        /** How long a client may take to send a body that is not an upload. */
        @WithDefault("PT15S")
        Duration timeout();
    }

    /** How the gateway learns of tokens that are refused before they expire. */
    interface Revocations {

        /** How often Redis is read. */
        @WithDefault("PT0.2S")
        Duration readEvery();

        /** How often users is asked for all of them, whatever Redis says. */
        @WithDefault("PT30S")
        Duration askEvery();
    }
}
