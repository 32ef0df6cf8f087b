package shop.alexandria.storefront.publishers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.accounts.Address;

/** A publisher; its IBAN is masked. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Publisher(
        String id,
        String name,
        boolean draft,
        @Nullable Address address,
        @Nullable String email,
        List<String> phones,
        @Nullable BankAccount bankAccount) {

    public Publisher {
        phones = List.copyOf(Objects.requireNonNullElse(phones, List.of()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BankAccount(String holder, String iban) {
        @Override
        public String toString() {
            return "bank account of " + holder;
        }
    }
}
