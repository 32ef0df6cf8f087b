package shop.alexandria.kit.transactional;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

@Path("/api/v1/dead-letters/kit")
@RolesAllowed("owner")
@RunOnVirtualThread
class DeadLetterResource extends DeadLetterEndpoints {
    DeadLetterResource(DeadLetters letters, ReplayDeadLetter replayDeadLetter) {
        super(letters, replayDeadLetter);
    }
}
