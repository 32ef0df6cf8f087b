package shop.alexandria.users.announcing.domain;

/** Where the other services hear of users. */
public interface Announcements {

    /** Publishes the event, at least once; returns when it is out, and throws when it is not. */
    void publish(Note note);
}
