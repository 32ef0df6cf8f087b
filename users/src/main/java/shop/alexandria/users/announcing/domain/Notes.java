package shop.alexandria.users.announcing.domain;

import java.util.List;

/** What is still to be announced: empty but for the changes of the moment, so reading it as a whole is cheap. */
public interface Notes {

    void add(Note note);

    /** Returns all notes, the oldest first. */
    List<Note> all();

    /** Removes a note; harmless when it is gone. */
    void strike(Note note);
}
