package shop.alexandria.publishers.directory.domain;

/**
 * Who publishes books.
 *
 * @param draft known by name only, from a sale; the owners have yet to complete it
 */
public record Publisher(PublisherId id, PublisherName name, boolean draft) {}
