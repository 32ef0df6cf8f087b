package shop.alexandria.users.announcing.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import shop.alexandria.users.session.application.TellGateways;

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
    private final TellGateways tellGateways;
    private final Announcements announcements;
    private final WallClock clock;
    private volatile List<Note> waiting = List.of();

    @Inject
    PublishNotes(
            Notes notes,
            Users users,
            RevokeAccess revokeAccess,
            TellGateways tellGateways,
            Announcements announcements,
            WallClock clock,
            MeterRegistry metrics) {
        this.notes = notes;
        this.users = users;
        this.revokeAccess = revokeAccess;
        this.tellGateways = tellGateways;
        this.announcements = announcements;
        this.clock = clock;
        Gauge.builder("alexandria.outbox.unsent", () -> waiting.size())
                .description("Events that wait to be published")
                .register(metrics);
        Gauge.builder("alexandria.outbox.age", this::ageOfTheOldest)
                .description("How long the oldest event has waited to be published")
                .baseUnit("seconds")
                .register(metrics);
    }

    private double ageOfTheOldest() {
        return waiting.stream()
                .findFirst()
                .map(oldest -> Duration.between(oldest.notedAt(), clock.now()).toMillis() / 1_000.0)
                .orElse(0.0);
    }

    /** What cannot be published now keeps what comes after it from being published, but not from being completed. */
    public void publish() {
        @Nullable RuntimeException unpublished = null;
        List<Note> left = new ArrayList<>();
        for (Note note : notes.all()) {
            if (cameTrue(note.event())) {
                complete(note.event());
                unpublished = unpublished == null ? publish(note) : unpublished;
                if (unpublished != null) {
                    left.add(note);
                }
            } else if (note.notedAt().plus(TIME_TO_COME_TRUE).isBefore(clock.now())) {
                notes.strike(note);
            }
        }
        waiting = left;
        if (unpublished != null) {
            throw unpublished;
        }
    }

    /** Makes up for what a crash has left undone. */
    private void complete(UserEvent event) {
        if (event instanceof SessionsRevoked revoked && !revokeAccess.isDone(revoked)) {
            tellGateways.tell(revokeAccess.revoke(revoked));
        }
    }

    private @Nullable RuntimeException publish(Note note) {
        try {
            announcements.publish(note);
            notes.strike(note);
            return null;
        } catch (RuntimeException failure) {
            return failure;
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
