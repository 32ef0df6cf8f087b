package shop.alexandria.users.account.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.users.account.application.ChangeProfile;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.rest.Caller;

@Path("/api/v1/users/me")
@RolesAllowed({"customer", "owner"})
@RunOnVirtualThread
@Tag(name = "Accounts")
public class MeResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int PRECONDITION_FAILED = 412;

    private final Users users;
    private final ChangeProfile changeProfile;
    private final ProfilePatch patch;
    private final Caller caller;

    @Inject
    MeResource(Users users, ChangeProfile changeProfile, ProfilePatch patch, Caller caller) {
        this.users = users;
        this.changeProfile = changeProfile;
        this.patch = patch;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "My account")
    public RestResponse<MeView> read(@Context Request request) {
        User me = me();
        return isUnchanged(me, request)
                ? ResponseBuilder.<MeView>notModified(tagOf(me)).build()
                : answer(me);
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @Operation(
            summary = "Change my profile",
            description =
                    "A JSON merge patch (RFC 7396) of `name`, `shippingAddress` and `billingAddress`; `null` removes"
                            + " an address. `If-Match` is honoured.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProfileBody.class)))
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "412", description = "`stale`: the account is not what `If-Match` says")
    public RestResponse<MeView> change(@NotNull JsonNode changes, @Context Request request)
            throws JsonProcessingException {
        User me = me();
        isUnchanged(me, request);
        changeProfile.change(me, patch.apply(me.profile(), changes));
        return answer(me());
    }

    private User me() {
        return users.find(caller.user()).orElseThrow(AccountRefused.NoSuchUser::new);
    }

    /** Tells whether the client has the latest; refuses what it does not want done to the latest. */
    private static boolean isUnchanged(User me, Request request) {
        Response.@Nullable ResponseBuilder outcome = request.evaluatePreconditions(tagOf(me));
        if (outcome != null && outcome.build().getStatus() == PRECONDITION_FAILED) {
            throw Problems.of(PRECONDITION_FAILED, "stale", "Your account has changed meanwhile; read it again.")
                    .build();
        }
        return outcome != null;
    }

    private static RestResponse<MeView> answer(User me) {
        return ResponseBuilder.ok(MeView.of(me)).tag(tagOf(me)).build();
    }

    private static EntityTag tagOf(User me) {
        return new EntityTag(Long.toString(me.version()));
    }
}
