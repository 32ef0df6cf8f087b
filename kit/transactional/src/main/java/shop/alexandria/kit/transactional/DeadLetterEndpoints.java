package shop.alexandria.kit.transactional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import shop.alexandria.kit.transactional.DeadLetterRefused.UnknownDeadLetter;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;

/**
 * What every consuming service offers its owners about the messages it could not process; a service adds the path. The
 * requirement is named, as the roles of inherited methods do not get into the OpenAPI document by themselves.
 */
public abstract class DeadLetterEndpoints {
    private final DeadLetters letters;
    private final ReplayDeadLetter replayDeadLetter;

    protected DeadLetterEndpoints(DeadLetters letters, ReplayDeadLetter replayDeadLetter) {
        this.letters = letters;
        this.replayDeadLetter = replayDeadLetter;
    }

    /** Which dead letters are asked for. */
    public enum State {
        WAITING,
        REPLAYED
    }

    @GET
    @RolesAllowed("owner")
    @SecurityRequirement(name = "SecurityScheme", scopes = "owner")
    @Operation(summary = "Messages the service could not process, newest first")
    public Page<DeadLetter> list(
            @QueryParam("state") @DefaultValue("WAITING") State state, @Valid @BeanParam PageParams page) {
        return letters.list(state == State.REPLAYED, page.page(), page.size());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("owner")
    @SecurityRequirement(name = "SecurityScheme", scopes = "owner")
    @Operation(summary = "A message the service could not process, and why")
    public DeadLetter get(@PathParam("id") long id) {
        return letters.find(id).orElseThrow(() -> new UnknownDeadLetter(id));
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed("owner")
    @SecurityRequirement(name = "SecurityScheme", scopes = "owner")
    @Operation(summary = "Process the message now, if it still has had no effect; a repeat changes nothing")
    public DeadLetter replay(@PathParam("id") long id) {
        return replayDeadLetter.replay(id);
    }
}
