package shop.alexandria.inventory.imports.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.imports.application.FindImport;
import shop.alexandria.inventory.imports.application.ImportsConfig;
import shop.alexandria.inventory.imports.application.StartImport;
import shop.alexandria.inventory.imports.domain.BookImport;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.inventory.imports.domain.Rejection;
import shop.alexandria.kit.web.Problems;

/** Booksellers send files of books, and ask what became of them. */
@Path("/api/v1/imports")
@RolesAllowed("owner")
@RunOnVirtualThread
public class ImportResource {
    private final StartImport startImport;
    private final FindImport findImport;
    private final ImportsConfig config;
    private final ShopConfig shop;

    ImportResource(StartImport startImport, FindImport findImport, ImportsConfig config, ShopConfig shop) {
        this.startImport = startImport;
        this.findImport = findImport;
        this.config = config;
        this.shop = shop;
    }

    /** Where to ask how the import stands. */
    @RegisterForReflection(targets = {Started.class, BookImport.class, Rejection.class})
    public record Started(String id) {}

    /** The file is put aside as fast as it comes, and read when the client has gone. */
    @POST
    @Consumes({"text/csv", "application/csv", "application/xml", "text/xml"})
    public Response start(
            @Valid @BeanParam ImportParams params, @HeaderParam("Content-Type") String contentType, InputStream body)
            throws IOException {
        ImportTerms terms = params.terms(contentType, shop.currency(), config.genre(), config.publisher());
        java.nio.file.Path file = Files.createTempFile("import-", ".books");
        String id = "";
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            id = startImport.start(file, terms);
        } finally {
            if (id.isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
        return Response.accepted(new Started(id))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }

    @GET
    @Path("/{id}")
    public BookImport find(String id) {
        return findImport
                .find(id)
                .orElseThrow(() -> Problems.of(404, "unknown-import", "There is no such import.")
                        .build());
    }
}
