/** What orders tell the ledger. */
@NullMarked
package shop.alexandria.publishers.royalties.messaging;

import org.jspecify.annotations.NullMarked;
