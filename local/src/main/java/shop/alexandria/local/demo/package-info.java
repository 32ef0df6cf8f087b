/** A year of invented trade, lived through the public API of a shop whose clock is moved from day to day. */
@NullMarked
package shop.alexandria.local.demo;

import org.jspecify.annotations.NullMarked;
