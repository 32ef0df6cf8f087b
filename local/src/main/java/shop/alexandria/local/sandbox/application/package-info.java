/** What a client can have done, each inside the transaction of its request. */
@NullMarked
package shop.alexandria.local.sandbox.application;

import org.jspecify.annotations.NullMarked;
