package shop.alexandria.publishers.directory.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.BankAccountEntry;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherDetails;
import shop.alexandria.publishers.directory.domain.PublisherName;

/** A publisher as an owner writes it. */
@RegisterForReflection
public record PublisherRequest(
        @NotNull @OneLine @Size(max = 200) String name,
        @Valid @Nullable AddressBody address,

        @Nullable @Size(max = 254) @Pattern(regexp = EMAIL, message = "must be an e-mail address")
        String email,

        @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = PHONE, message = "must be a telephone number") String> phones,

        @Nullable @Size(max = 50) List<@NotNull @Valid ContactBody> contacts,
        @Valid @Nullable BankAccountBody bankAccount) {

    // What mail systems accept in practice: a dot-atom (RFC 5322) at a domain name of two labels or more.
    private static final String EMAIL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])";
    private static final String PHONE = "\\+?[0-9][0-9 ()./-]{1,38}(( ?(x|ext\\.?) ?)[0-9]{1,8})?";

    /** Nothing but a name, if that. */
    static PublisherRequest named(@Nullable String name) {
        return new PublisherRequest(name == null ? "" : name, null, null, null, null, null);
    }

    static PublisherRequest of(Publisher publisher) {
        PublisherDetails details = publisher.details();
        return new PublisherRequest(
                details.name().text(),
                AddressBody.of(details.address()),
                details.email(),
                details.phones(),
                details.contacts().stream().map(ContactBody::of).toList(),
                BankAccountBody.of(publisher.bankAccount()));
    }

    PublisherDetails details() {
        return new PublisherDetails(
                new PublisherName(name),
                address == null ? null : address.toAddress(),
                email,
                Objects.requireNonNullElse(phones, List.of()),
                Objects.requireNonNullElse(contacts, List.<ContactBody>of()).stream()
                        .map(ContactBody::toContact)
                        .toList());
    }

    @Nullable
    BankAccountEntry account() {
        return bankAccount == null ? null : bankAccount.toEntry();
    }
}
