package shop.alexandria.local.sandbox.http;

import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import shop.alexandria.local.sandbox.domain.Identifiers;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.script.Outage;
import shop.alexandria.local.sandbox.script.Script;

/** Takes every request: plays the scripted faults, checks the key, and turns refusals into errors. */
final class Front implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Front.class.getName());

    private final Authentication authentication;
    private final Routes routes;
    private final Script script;

    Front(Authentication authentication, Routes routes, Script script) {
        this.authentication = authentication;
        this.routes = routes;
        this.script = script;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // Closed without an answer, an exchange takes its connection with it.
        try (exchange) {
            Call call = Call.read(exchange);
            Outage outage = call.path().startsWith("/v1/") ? suffer() : Outage.NONE;
            switch (outage) {
                case NONE -> answerLate(exchange, call);
                case UNAVAILABLE ->
                    send(exchange, Answer.of(new Refusal.Scripted(503, "An outage, as the script says.")));
                case HANG -> script.awaitEndOfHang();
                case LOST_ANSWERS -> answer(call);
            }
        }
    }

    private void answerLate(HttpExchange exchange, Call call) throws IOException {
        Answer answer = answer(call);
        if (call.path().startsWith("/v1/")) {
            script.awaitAnswerLatency();
        }
        if (!call.path().endsWith("/confirm") || !script.losesConfirmation()) {
            send(exchange, answer);
        }
    }

    private Outage suffer() {
        script.awaitLatency();
        return script.faults().outage();
    }

    private Answer answer(Call call) {
        try {
            authentication.check(call);
            return routes.answer(call);
        } catch (Refused refused) {
            return Answer.of(refused.refusal());
        } catch (RuntimeException e) {
            LOG.log(ERROR, call.method() + " " + call.path(), e);
            return Answer.of(new Refusal.Scripted(500, "The sandbox failed; its log says why."));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Request-Id", Identifiers.next("req"));
        if (answer.replayed()) {
            headers.set("Idempotent-Replayed", "true");
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
