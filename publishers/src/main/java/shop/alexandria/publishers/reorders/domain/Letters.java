package shop.alexandria.publishers.reorders.domain;

/** The post. */
public interface Letters {

    /**
     * Returns when the letter was taken over by the publisher's or our own mail server.
     *
     * @throws RuntimeException when it was not
     */
    void send(Letter letter);
}
