package shop.alexandria.users.password;

/** What is kept of a password: an Argon2id hash in the PHC string format; never printed. */
public record PasswordHash(String phc) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
