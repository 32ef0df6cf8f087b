package shop.alexandria.events;

import java.time.Instant;

/** Somebody has an account from now on. */
public record UserRegistered(String userId, Instant registeredAt) implements UserEvent {}
