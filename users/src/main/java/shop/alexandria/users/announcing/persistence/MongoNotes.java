package shop.alexandria.users.announcing.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shop.alexandria.events.EventTypes;
import shop.alexandria.events.UserEvent;
import shop.alexandria.users.announcing.domain.Note;
import shop.alexandria.users.announcing.domain.Notes;

@Singleton
class MongoNotes implements Notes, PanacheMongoRepositoryBase<NoteDocument, String> {
    private final ObjectMapper json;

    @Inject
    MongoNotes(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void add(Note note) {
        mongoCollection().insertOne(document(note));
    }

    @Override
    public List<Note> all() {
        List<NoteDocument> documents = mongoCollection().find().into(new ArrayList<>());
        return documents.stream()
                .sorted(Comparator.comparing(NoteDocument::id))
                .map(this::note)
                .toList();
    }

    @Override
    public void strike(Note note) {
        deleteById(note.id());
    }

    private NoteDocument document(Note note) {
        try {
            String event = json.writeValueAsString(note.event());
            return new NoteDocument(
                    note.id(), EventTypes.nameOf(note.event().getClass()), event, note.notedAt(), note.traceparent());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Note note(NoteDocument document) {
        try {
            var type = EventTypes.named(document.type()).orElseThrow();
            UserEvent event = (UserEvent) json.readValue(document.event(), type);
            return new Note(document.id(), event, document.notedAt(), document.traceparent());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
