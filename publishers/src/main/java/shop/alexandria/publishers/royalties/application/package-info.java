/** Sales accrue royalties, refunds reverse them, owners agree on percentages and read the ledger. */
@NullMarked
package shop.alexandria.publishers.royalties.application;

import org.jspecify.annotations.NullMarked;
