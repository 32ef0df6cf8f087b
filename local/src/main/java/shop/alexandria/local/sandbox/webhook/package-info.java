/** Tells the shop what happened: at least once, in no promised order, for days if need be. */
@NullMarked
package shop.alexandria.local.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
