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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @APIResponseSchema(MeView.class)
    public Response read(@Context Request request) {
        User me = me();
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tagOf(me));
        return unchanged == null ? answer(me) : unchanged.build();
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @Operation(
            summary = "Change my profile",
            description =
                    "A JSON merge patch (RFC 7396) of `name`, `shippingAddress` and `billingAddress`; `null` removes"
                            + " an address. `If-Match` is honoured.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProfileBody.class)))
    @APIResponseSchema(MeView.class)
    @APIResponse(responseCode = "412", description = "The account is not what `If-Match` says")
    public Response change(@NotNull JsonNode changes, @Context Request request) throws JsonProcessingException {
        User me = me();
        if (request.evaluatePreconditions(tagOf(me)) != null) {
            throw Problems.of(412, "stale", "Your account has changed meanwhile; read it again.")
                    .build();
        }
        changeProfile.change(me, patch.apply(me.profile(), changes));
        return answer(me());
    }

    private User me() {
        return users.find(caller.user()).orElseThrow(AccountRefused.NoSuchUser::new);
    }

    private static Response answer(User me) {
        return Response.ok(MeView.of(me)).tag(tagOf(me)).build();
    }

    private static EntityTag tagOf(User me) {
        return new EntityTag(Long.toString(me.version()));
    }
}
