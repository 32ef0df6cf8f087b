package shop.alexandria.storefront.played;

import java.util.function.Function;

/** What a service answers to what. */
record Scene(String method, String path, Function<Asked, Answer> script) {

    record Answer(int status, String type, String body) {}

    static Scene of(String method, String path, String json) {
        return new Scene(method, path, _ -> ok(json));
    }

    static Scene of(String method, String path, Function<Asked, Answer> script) {
        return new Scene(method, path, script);
    }

    /** One that only people who have logged in may see. */
    static Scene signedIn(String method, String path, Function<Asked, Answer> script) {
        return new Scene(
                method,
                path,
                asked -> asked.signedIn() ? script.apply(asked) : problem(401, "unauthenticated", "Log in."));
    }

    static Scene signedIn(String method, String path, String json) {
        return signedIn(method, path, _ -> ok(json));
    }

    boolean matches(Asked asked) {
        return asked.method().equals(method) && asked.path().matches(path);
    }

    Answer play(Asked asked) {
        return script.apply(asked);
    }

    static Answer ok(String json) {
        return new Answer(200, "application/json", json);
    }

    static Answer done() {
        return new Answer(204, "application/json", "");
    }

    static Answer problem(int status, String code, String detail) {
        return problem(status, code, detail, "");
    }

    /** @param more further fields, with a comma before each */
    static Answer problem(int status, String code, String detail, String more) {
        String body = """
                {"type":"https://alexandria.shop/problems/%s","status":%d,"code":"%s","detail":"%s"%s}
                """.formatted(code, status, code, detail, more);
        return new Answer(status, "application/problem+json", body);
    }
}
