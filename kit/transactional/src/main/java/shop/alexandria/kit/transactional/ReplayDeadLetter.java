package shop.alexandria.kit.transactional;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.kit.transactional.DeadLetterRefused.StillPoison;
import shop.alexandria.kit.transactional.DeadLetterRefused.UnknownDeadLetter;
import shop.alexandria.kit.web.Outages;

/** A dead letter takes its effect after all, through the inbox: once, however often it is replayed. */
@ApplicationScoped
public class ReplayDeadLetter {
    private final DeadLetters letters;
    private final CloudEvents cloudEvents;
    private final InboxTransaction inbox;
    private final Map<String, EventConsumer> consumers;

    ReplayDeadLetter(
            DeadLetters letters, CloudEvents cloudEvents, InboxTransaction inbox, @All List<EventConsumer> consumers) {
        this.letters = letters;
        this.cloudEvents = cloudEvents;
        this.inbox = inbox;
        this.consumers = consumers.stream().collect(toMap(EventConsumer::consumer, consumer -> consumer));
    }

    /**
     * Tries it once.
     *
     * @return the letter as it is now, replayed
     * @throws DeadLetterRefused when there is none, or it fails again; the reason is kept with it
     */
    public DeadLetter replay(long id) {
        DeadLetter letter = letters.find(id).orElseThrow(() -> new UnknownDeadLetter(id));
        if (letter.replayedAt() == null) {
            attempt(letter);
        }
        return letters.find(id).orElseThrow();
    }

    private void attempt(DeadLetter letter) {
        try {
            EventConsumer consumer = Optional.ofNullable(consumers.get(letter.consumer()))
                    .orElseThrow(() -> new PoisonedMessage("this version has no such consumer"));
            cloudEvents.read(letter).ifPresent(received -> inbox.once(consumer.consumer(), received, consumer::on));
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                throw failure;
            }
            String reason = BuryMessage.reasonOf(failure);
            letters.failedAgain(letter.id(), reason);
            throw new StillPoison(reason);
        }
        letters.replayed(letter.id());
    }
}
