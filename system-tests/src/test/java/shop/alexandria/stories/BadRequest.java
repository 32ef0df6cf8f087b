package shop.alexandria.stories;

import shop.alexandria.people.Answer;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;

/** A request that has to be refused, and with which status. */
record BadRequest(By by, String method, String path, String body, int expected) {
    enum By {
        VISITOR,
        CUSTOMER,
        OWNER
    }

    Answer from(Client client) {
        return method.equals("GET") ? client.get(path) : send(client);
    }

    private Answer send(Client client) {
        return client.call(method, path, body, "Idempotency-Key", Customer.newKey(), "Content-Type", contentType());
    }

    private String contentType() {
        return path.contains("/imports") ? "text/csv" : "application/json";
    }

    @Override
    public String toString() {
        String shown = body.length() > 80 ? body.substring(0, 80) + "..." : body;
        return "%s %s %s as %s".formatted(method, path, shown, by);
    }
}
