package shop.alexandria.publishers.directory.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.publishers.directory.domain.Contact;

/** A typed contact in requests and answers. */
@RegisterForReflection
@Schema(name = "PublisherContact")
public record ContactBody(
        @NotNull @OneLine @Size(max = 60) String type,
        @NotNull @OneLine @Size(max = 250) String value) {

    static ContactBody of(Contact contact) {
        return new ContactBody(contact.type(), contact.value());
    }

    Contact toContact() {
        return new Contact(type, value);
    }
}
