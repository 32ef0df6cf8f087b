package shop.alexandria.users.announcing.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.events.UserErased;
import shop.alexandria.events.UserEvent;
import shop.alexandria.events.UserRegistered;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.announcing.domain.Announcements;
import shop.alexandria.users.announcing.domain.Note;
import shop.alexandria.users.announcing.domain.Notes;
import shop.alexandria.users.session.application.RevokeAccess;
import shop.alexandria.users.session.domain.RevocationWord;

/**
 * Announces what came true, in the order in which it was noted. The user's document is the judge: a note only says where to
 * look. Several replicas doing so at once publish an event twice, under one id.
 */
@Singleton
public class PublishNotes {
    /** By then a change that was noted has been made, or never will be. */
    private static final Duration TIME_TO_COME_TRUE = Duration.ofMinutes(1);

    private final Notes notes;
    private final Users users;
    private final RevokeAccess revokeAccess;
    private final RevocationWord word;
    private final Announcements announcements;
    private final WallClock clock;

    @Inject
    PublishNotes(
            Notes notes,
            Users users,
            RevokeAccess revokeAccess,
            RevocationWord word,
            Announcements announcements,
            WallClock clock) {
        this.notes = notes;
        this.users = users;
        this.revokeAccess = revokeAccess;
        this.word = word;
        this.announcements = announcements;
        this.clock = clock;
    }

    public void publish() {
        notes.all().forEach(this::publish);
    }

    private void publish(Note note) {
        if (cameTrue(note.event())) {
            if (note.event() instanceof SessionsRevoked revoked) {
                word.tell(revokeAccess.revoke(revoked));
            }
            announcements.publish(note);
            notes.strike(note);
        } else if (note.notedAt().plus(TIME_TO_COME_TRUE).isBefore(clock.now())) {
            notes.strike(note);
        }
    }

    private boolean cameTrue(UserEvent event) {
        Optional<User> user = users.find(new UserId(event.userId()));
        return switch (event) {
            case UserRegistered _ -> user.isPresent();
            case UserErased _ -> user.isEmpty();
            // Who ends a session ends it by this very note.
            case SessionsRevoked revoked ->
                revoked.session() != null
                        || user.stream().allMatch(found -> found.generation() >= revoked.generation());
        };
    }
}
