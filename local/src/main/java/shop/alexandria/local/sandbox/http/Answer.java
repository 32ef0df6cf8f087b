package shop.alexandria.local.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.wire.StripeError;

/** A status and a JSON text; a replayed one is the stored answer to an earlier request. */
record Answer(int status, String body, boolean replayed) {

    static Answer ok(JsonNode json) {
        return new Answer(200, json.toString(), false);
    }

    static Answer of(StripeError error) {
        return new Answer(error.status(), error.body().toString(), false);
    }

    static Answer of(Refusal refusal) {
        return of(StripeError.of(refusal));
    }
}
