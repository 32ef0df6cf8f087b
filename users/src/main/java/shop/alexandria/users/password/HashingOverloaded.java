package shop.alexandria.users.password;

/** So many passwords wait to be hashed that another would not be served in useful time. */
public final class HashingOverloaded extends RuntimeException {
    HashingOverloaded() {
        super("Too many passwords to check at once", null, false, false);
    }
}
