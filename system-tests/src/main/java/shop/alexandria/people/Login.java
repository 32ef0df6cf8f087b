package shop.alexandria.people;

/** What somebody logs in with. */
public record Login(String email, String password) {}
