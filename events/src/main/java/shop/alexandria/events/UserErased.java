package shop.alexandria.events;

import java.time.Instant;

/** Somebody's account was erased at their wish: whoever keeps anything that tells who they were, forgets it. */
public record UserErased(String userId, Instant erasedAt) implements UserEvent {}
