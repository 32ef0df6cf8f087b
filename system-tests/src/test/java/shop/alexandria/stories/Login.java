package shop.alexandria.stories;

/** What somebody logs in with. */
record Login(String email, String password) {}
