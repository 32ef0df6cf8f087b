package shop.alexandria.kit.transactional;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.NoClassInterceptors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import shop.alexandria.kit.web.Problems;

/** Stands before {@link Idempotent} endpoints, and behind them for what {@link AnswerKeeper} has not kept: refusals. */
@Provider
@Idempotent // as a filter's mark: it is no endpoint whose answer is to be kept
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final KeepAnswer keepAnswer;
    private final ClaimedKey claimed;

    IdempotencyFilter(IdempotencyKeys keys, KeepAnswer keepAnswer, ClaimedKey claimed) {
        this.keys = keys;
        this.keepAnswer = keepAnswer;
        this.claimed = claimed;
    }

    @Override
    @NoClassInterceptors
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            return;
        }
        if (key.length() > 255) {
            throw Problems.invalid(HEADER, "must have at most 255 characters");
        }
        IdempotencyKey wanted = new IdempotencyKey(ownerOf(request), key, fingerprint(request));
        switch (keys.claim(wanted)) {
            case IdempotencyClaim.First _ -> claimed.claim(wanted);
            case IdempotencyClaim.Answered answered -> request.abortWith(again(answered));
            case IdempotencyClaim.Running _ ->
                throw Problems.of(409, "idempotency-key-in-use", "The first request with this key is still running.")
                        .build();
            case IdempotencyClaim.OtherRequest _ ->
                throw Problems.of(
                                422,
                                "idempotency-key-reused",
                                "This key was used with another request; take a new one.")
                        .build();
        }
    }

    @Override
    @NoClassInterceptors
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        IdempotencyKey key = claimed.withoutAnswer();
        if (key != null) {
            keepAnswer.keep(key, response.getStatus(), response.getMediaType(), response.getEntity());
        }
    }

    private static Response again(IdempotencyClaim.Answered answered) {
        Response.ResponseBuilder again = Response.status(answered.status()).header("Idempotent-Replayed", "true");
        if (!answered.body().isEmpty()) {
            again.entity(answered.body().getBytes(UTF_8))
                    .header(HttpHeaders.CONTENT_TYPE, MediaType.valueOf(answered.type()));
        }
        return again.build();
    }

    private static String ownerOf(ContainerRequestContext request) {
        return request.getSecurityContext().getUserPrincipal().getName();
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + " " + request.getUriInfo().getPath() + "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
