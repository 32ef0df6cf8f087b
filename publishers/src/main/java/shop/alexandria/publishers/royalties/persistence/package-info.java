/** Agreements and the ledger in PostgreSQL. */
@NullMarked
package shop.alexandria.publishers.royalties.persistence;

import org.jspecify.annotations.NullMarked;
