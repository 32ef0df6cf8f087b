/** What the provider knows of payments: intents, charges, refunds, and the transitions they allow. */
@NullMarked
package shop.alexandria.local.sandbox.domain;

import org.jspecify.annotations.NullMarked;
