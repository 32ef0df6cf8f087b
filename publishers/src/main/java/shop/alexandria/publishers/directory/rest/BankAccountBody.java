package shop.alexandria.publishers.directory.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.BankAccountEntry;

/** A bank account in requests, and masked in answers. */
@RegisterForReflection
@Schema(name = "BankAccount")
public record BankAccountBody(
        @NotNull @OneLine @Size(max = 70) String holder,

        @NotNull
        @BankAccountNumber
        @Schema(
                description = "An IBAN, blanks allowed; the masked one of an answer stands for the one there is",
                examples = "DE89 3704 0044 0532 0130 00")
        String iban) {

    static @Nullable BankAccountBody of(@Nullable BankAccount account) {
        return account == null ? null : new BankAccountBody(account.holder(), account.maskedIban());
    }

    BankAccountEntry toEntry() {
        return new BankAccountEntry(holder.strip(), iban);
    }

    /** It might get into a log. */
    @Override
    public String toString() {
        return "bank account of " + holder;
    }
}
