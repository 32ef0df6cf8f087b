package shop.alexandria.local.processes;

/** Something cannot run. The message is for people, and names the way out where there is one. */
public final class StartFailed extends RuntimeException {
    private final String message;

    public StartFailed(String message) {
        super(message);
        this.message = message;
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
