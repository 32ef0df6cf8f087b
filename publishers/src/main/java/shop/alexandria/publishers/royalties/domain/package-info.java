/** What was agreed per book, and the ledger of what is owed for it. */
@NullMarked
package shop.alexandria.publishers.royalties.domain;

import org.jspecify.annotations.NullMarked;
