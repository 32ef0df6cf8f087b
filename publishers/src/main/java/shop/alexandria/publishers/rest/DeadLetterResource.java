package shop.alexandria.publishers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.kit.transactional.DeadLetterEndpoints;
import shop.alexandria.kit.transactional.DeadLetters;
import shop.alexandria.kit.transactional.ReplayDeadLetter;

@Path("/api/v1/dead-letters/publishers")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Dead letters", description = "Messages that could not be processed, for the owners to look at and replay")
class DeadLetterResource extends DeadLetterEndpoints {
    DeadLetterResource(DeadLetters letters, ReplayDeadLetter replayDeadLetter) {
        super(letters, replayDeadLetter);
    }
}
