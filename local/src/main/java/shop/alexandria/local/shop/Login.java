package shop.alexandria.local.shop;

/** What somebody logs in with. */
public record Login(String email, String password) {
    @Override
    public String toString() {
        return email;
    }
}
