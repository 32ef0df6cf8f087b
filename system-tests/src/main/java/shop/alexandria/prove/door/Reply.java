package shop.alexandria.prove.door;

/** What came back; of an event stream no more than that it began. */
public record Reply(int status, String contentType, String body) {

    /** Whether it says, for a refusal, what every refusal has to say. */
    public boolean isWellFormed() {
        return status < 400
                || (contentType.startsWith("application/problem+json")
                        && body.contains("\"status\":" + status)
                        && body.contains("\"code\":\""));
    }

    public boolean says(String code) {
        return body.contains("\"code\":\"" + code + "\"");
    }

    @Override
    public String toString() {
        return "%d %s %s".formatted(status, contentType, body.substring(0, Math.min(body.length(), 300)));
    }
}
