package shop.alexandria.people;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop as people meet it: at its one address. */
public final class Shop {
    private static final Map<String, String> HOME = Map.of(
            "name", "Ann Reader", "street", "Lindenallee 3", "city", "Leipzig", "postalCode", "04109", "country", "DE");

    private final URI address;
    private final Login ownersLogin;
    private @Nullable Owner owner;

    public Shop(URI address, Login ownersLogin) {
        this.address = address;
        this.ownersLogin = ownersLogin;
    }

    public URI address() {
        return address;
    }

    public Login ownersLogin() {
        return ownersLogin;
    }

    public Client visitor() {
        return Client.anonymous(address);
    }

    /** Logged in once: each time costs the shop an expensive hash. */
    public synchronized Owner owner() {
        if (owner == null) {
            owner = new Owner(visitor().loggedIn(ownersLogin));
        }
        return owner;
    }

    /** Somebody new, who has just registered and logged in. */
    public Customer customer() {
        return new Customer(visitor().loggedIn(registered()));
    }

    /** Somebody new, who has just registered, with an address. */
    public Login registered() {
        Login login = new Login("reader-%s@example.com".formatted(UUID.randomUUID()), "a long walk to the sea");
        Map<String, Object> registration = Map.of(
                "email", login.email(), "password", login.password(), "name", "Ann Reader", "shippingAddress", HOME);
        visitor().post("/api/v1/users", registration).expect(201);
        return login;
    }

    /** A book with so many copies on the shelf. */
    public Book book(String title, int copies) {
        Book book = Book.fresh(title);
        owner().lists(book, "Story House", copies);
        return book;
    }
}
