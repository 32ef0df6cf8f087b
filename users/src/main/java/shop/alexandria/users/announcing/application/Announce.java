package shop.alexandria.users.announcing.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import shop.alexandria.events.UserEvent;
import shop.alexandria.kit.web.trace.Trace;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.announcing.domain.Note;
import shop.alexandria.users.announcing.domain.Notes;

/**
 * Makes a change and sees to its event: the note comes first, so that whatever is killed at whatever moment, a change that was
 * made is announced; {@link PublishNotes} looks whether it was.
 */
@Singleton
public class Announce {
    private final Notes notes;
    private final WallClock clock;

    @Inject
    Announce(Notes notes, WallClock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public void announce(UserEvent event, Runnable change) {
        // An id of the kind that users have, which sorts by time.
        Note note = new Note(
                UserId.next(clock.now()).value(),
                event,
                clock.now(),
                Trace.current().map(Trace::parent).orElse(null));
        notes.add(note);
        try {
            change.run();
        } catch (AccountRefused refused) {
            // Certain not to have happened. After any other failure nobody knows: the note stays, and time tells.
            notes.strike(note);
            throw refused;
        }
    }
}
