/** The shop's door tried from outside, at every route that its own OpenAPI document names. */
@NullMarked
package shop.alexandria.prove.door;

import org.jspecify.annotations.NullMarked;
