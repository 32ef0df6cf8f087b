package shop.alexandria.publishers.directory.domain;

/**
 * One more way to reach a publisher.
 *
 * @param type as the owners call it: "returns", "website", "sales representative"
 */
public record Contact(String type, String value) {}
