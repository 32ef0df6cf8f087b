package shop.alexandria.users.account.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.users.account.domain.AccountRefused;

class AccountProblems {

    @ServerExceptionMapper
    Response refused(AccountRefused refused) {
        return problem(refused, String.valueOf(refused.getMessage())).toResponse();
    }

    private static HttpProblem problem(AccountRefused refused, String detail) {
        return switch (refused) {
            case AccountRefused.EmailTaken _ ->
                Problems.of(409, "email-taken", detail).build();
            case AccountRefused.PasswordUnfit unfit -> Problems.invalid(unfit.field(), detail);
            case AccountRefused.NoSuchUser _ ->
                Problems.of(404, "not-found", detail).build();
            case AccountRefused.RoleNotAssignable _ ->
                Problems.of(422, "role-not-assignable", detail).build();
            case AccountRefused.LastOwner _ ->
                Problems.of(409, "last-owner", detail).build();
            case AccountRefused.ChangedMeanwhile _ ->
                Problems.of(409, "changed-meanwhile", detail).build();
        };
    }
}
