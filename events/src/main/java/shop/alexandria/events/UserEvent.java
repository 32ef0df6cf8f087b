package shop.alexandria.events;

/** What happened to a user; the key is the user's id, and nothing in it tells who that is. */
public sealed interface UserEvent extends Event permits UserRegistered, UserErased, SessionsRevoked {

    String userId();

    @Override
    default String topic() {
        return Topics.USERS;
    }

    @Override
    default String key() {
        return userId();
    }
}
