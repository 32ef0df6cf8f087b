package shop.alexandria.users.announcing.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.SessionsRevoked;
import shop.alexandria.events.UserErased;
import shop.alexandria.events.UserRegistered;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Session;
import shop.alexandria.users.announcing.application.PublishNotes;
import shop.alexandria.users.announcing.domain.Note;
import shop.alexandria.users.announcing.domain.Notes;
import shop.alexandria.users.session.domain.Revocations;

@QuarkusTest
@WithTestResource(SharedServers.class)
class AnnouncementsTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final UsersTopic topic = new UsersTopic();

    @Inject
    Notes notes;

    @Inject
    PublishNotes publishNotes;

    @Inject
    Revocations revocations;

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void tellWhatHappenedToAUserInItsOrder() {
        Customer ada = Customer.registers();
        ada.logsIn().request().post("/api/v1/auth/logout").then().statusCode(204);

        List<String> types = topic.typesOf(ada.id(), 2);

        assertEquals(List.of("shop.alexandria.UserRegistered", "shop.alexandria.SessionsRevoked"), types);
    }

    @Test
    void areCloudEventsThatDoNotTellWhoItIs() {
        Customer ada = Customer.registers();
        topic.typesOf(ada.id(), 1);

        ConsumerRecord<String, String> registered = topic.of(ada.id()).getFirst();

        assertEquals("1.0", UsersTopic.header(registered, "ce_specversion"));
        assertEquals("/alexandria/users", UsersTopic.header(registered, "ce_source"));
        assertEquals("application/json", UsersTopic.header(registered, "content-type"));
        assertTrue(registered.value().startsWith("{\"userId\":\"" + ada.id() + "\",\"registeredAt\":\"20"));
    }

    @Test
    void areMadeOfWhatCameTrueAndOfNothingElse() {
        Customer ada = Customer.registers();
        topic.typesOf(ada.id(), 1);
        // As if the service had been killed: after the first change it noted, and before the second.
        add(new Note(id("0"), new UserRegistered(ada.id(), Instant.now()), Instant.now(), TRACE));
        add(new Note(
                id("1"), new UserErased(ada.id(), Instant.now()), Instant.now().minus(Duration.ofHours(1)), null));

        publishNotes.publish();

        assertEquals(2, topic.typesOf(ada.id(), 2).size());
        await().until(() ->
                notes.all().stream().noneMatch(note -> note.event().userId().equals(ada.id())));
        topic.typesOf(ada.id(), 2).forEach(type -> assertEquals("shop.alexandria.UserRegistered", type));
        assertEquals(TRACE, UsersTopic.header(topic.of(ada.id()).getLast(), "traceparent"));
    }

    @Test
    void endASessionWhoseEndWasNotedAndNotMade() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn();
        String sid = session.claim("sid");
        add(new Note(id("0"), SessionsRevoked.ofSession(ada.id(), sid, Instant.now()), Instant.now(), null));

        publishNotes.publish();

        session.isOver();
        assertTrue(
                revocations.inForce(Instant.now()).stream().anyMatch(revocation -> sid.equals(revocation.session())));
    }

    private void add(Note note) {
        notes.add(note);
    }

    private static String id(String prefix) {
        return prefix + UUID.randomUUID();
    }
}
