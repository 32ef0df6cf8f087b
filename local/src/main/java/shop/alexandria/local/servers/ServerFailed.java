package shop.alexandria.local.servers;

/** A server did not start; the message is for people, and names the way out where there is one. */
public final class ServerFailed extends RuntimeException {
    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
