package shop.alexandria.publishers.directory.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.csv.CsvLine;

/**
 * A line of a table of publishers, laid over what is known already: an empty cell changes nothing. Several phones are
 * separated by {@code |}, as are contacts, written {@code type: value}.
 */
record PublisherLine(CsvLine line, PublisherRequest present) {
    static final Set<String> COLUMNS = Set.of(
            "name",
            "email",
            "phones",
            "contacts",
            "street",
            "city",
            "postalCode",
            "region",
            "country",
            "holder",
            "iban");

    PublisherRequest merged() {
        return new PublisherRequest(
                present.name(),
                address(),
                line.get("email", present.email()),
                line.cells().containsKey("phones") ? parts("phones") : present.phones(),
                line.cells().containsKey("contacts") ? contacts() : present.contacts(),
                account());
    }

    private @Nullable AddressBody address() {
        AddressBody known = present.address();
        if (line.get("street") == null) {
            return known;
        }
        return new AddressBody(
                known == null ? null : known.name(),
                text("street"),
                text("city"),
                text("postalCode"),
                line.get("region"),
                text("country"));
    }

    /** The holder is the publisher, unless the line says otherwise. */
    private @Nullable BankAccountBody account() {
        String iban = line.get("iban");
        return iban == null ? present.bankAccount() : new BankAccountBody(holder(), iban);
    }

    private String holder() {
        String holder = line.get("holder");
        return holder == null ? present.name() : holder;
    }

    private List<ContactBody> contacts() {
        return parts("contacts").stream()
                .map(part -> part.split(":", 2))
                .map(part -> new ContactBody(part[0].strip(), part.length == 2 ? part[1].strip() : ""))
                .toList();
    }

    private List<String> parts(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String text(String column) {
        return line.cells().getOrDefault(column, "");
    }
}
