package shop.alexandria.inventory.imports.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.imports.domain.UnreadableFile;
import shop.alexandria.kit.web.Problems;

/** What refused files are over HTTP. */
class ImportProblems {

    @ServerExceptionMapper
    Response unreadable(UnreadableFile refused) {
        return Problems.of(400, "unreadable-file", String.valueOf(refused.getMessage()))
                .build()
                .toResponse();
    }
}
