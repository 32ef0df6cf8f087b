package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** What a publisher gets of each sale of a book from a moment on, until another agreement takes its place. */
public record Agreement(PublisherId publisher, Isbn isbn, SalePercentage percentage, Instant effectiveFrom) {}
