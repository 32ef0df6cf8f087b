package shop.alexandria.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be done on later days. */
final class Agenda {
    private final Map<LocalDate, Queue<Runnable>> deeds = new ConcurrentHashMap<>();

    void add(LocalDate day, Runnable deed) {
        deeds.computeIfAbsent(day, _ -> new ConcurrentLinkedQueue<>()).add(deed);
    }

    List<Runnable> of(LocalDate day) {
        Queue<Runnable> due = deeds.remove(day);
        return due == null ? List.of() : List.copyOf(due);
    }
}
