package shop.alexandria.publishers.directory.persistence;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.Address;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.Contact;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherDetails;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherName;

/** Publishers from rows. */
final class PublisherRows {
    static final String SELECT = """
            SELECT publisher.id, version, name, draft, email, phones, contact_types, contact_values,
                   address_name, street, city, postal_code, region, country, bank_account_id, holder, masked_iban
              FROM publisher LEFT JOIN bank_account ON bank_account.id = bank_account_id
            """;

    private PublisherRows() {}

    static Publisher publisher(Tuple row) {
        return new Publisher(
                new PublisherId(row.get("id", UUID.class)),
                row.get("version", Long.class),
                row.get("draft", Boolean.class),
                new PublisherDetails(
                        new PublisherName(row.get("name", String.class)),
                        address(row),
                        row.get("email", String.class),
                        texts(row, "phones"),
                        contacts(texts(row, "contact_types"), texts(row, "contact_values"))),
                account(row));
    }

    private static @Nullable Address address(Tuple row) {
        String street = row.get("street", String.class);
        return street == null
                ? null
                : new Address(
                        row.get("address_name", String.class),
                        street,
                        row.get("city", String.class),
                        row.get("postal_code", String.class),
                        row.get("region", String.class),
                        row.get("country", String.class));
    }

    private static @Nullable BankAccount account(Tuple row) {
        UUID id = row.get("bank_account_id", UUID.class);
        return id == null
                ? null
                : new BankAccount(id, row.get("holder", String.class), row.get("masked_iban", String.class));
    }

    private static List<Contact> contacts(List<String> types, List<String> values) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Contact(types.get(i), values.get(i)))
                .toList();
    }

    private static List<String> texts(Tuple row, String column) {
        return List.of(row.get(column, String[].class));
    }
}
