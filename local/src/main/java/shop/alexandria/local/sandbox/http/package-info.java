/** The provider's HTTP interface: forms in, JSON out. */
@NullMarked
package shop.alexandria.local.sandbox.http;

import org.jspecify.annotations.NullMarked;
