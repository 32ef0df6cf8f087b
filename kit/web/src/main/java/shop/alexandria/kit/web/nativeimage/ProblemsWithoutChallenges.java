package shop.alexandria.kit.web.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/**
 * Leaves the challenge out of the problem library's own answers to those who are not logged in: it reads fields that Quarkus'
 * {@code ChallengeData} no longer has, over which the compiler stops. Nobody is answered so, because the kit's mapper is asked
 * first.
 */
@TargetClass(className = "io.quarkiverse.resteasy.problem.security.HttpUnauthorizedUtils")
final class ProblemsWithoutChallenges {

    private ProblemsWithoutChallenges() {}

    @Substitute
    @SuppressWarnings("UnusedVariable")
    static Uni<HttpProblem> toProblem(RoutingContext context, Exception failure) {
        return Uni.createFrom().item(HttpProblem.valueOf(Response.Status.UNAUTHORIZED));
    }
}
