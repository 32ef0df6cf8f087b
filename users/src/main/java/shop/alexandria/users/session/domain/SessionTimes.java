package shop.alexandria.users.session.domain;

import java.time.Duration;

/** How long a session lasts: {@code idle} without a refresh, {@code longest} however often it is refreshed. */
public record SessionTimes(Duration idle, Duration longest) {}
