/** Books that run short, and what is ordered from their publishers. */
@NullMarked
package shop.alexandria.publishers.reorders.domain;

import org.jspecify.annotations.NullMarked;
