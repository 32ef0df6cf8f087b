package shop.alexandria.users.session.domain;

/** Names a session: the {@code sid} of its access tokens and the first half of its refresh tokens. */
public record SessionId(String value) {
    private static final int BYTES = 16;

    /** Makes a new id of 128 random bits. */
    public static SessionId next() {
        return new SessionId(Secrets.random(BYTES));
    }
}
