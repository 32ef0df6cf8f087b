/** Sales in PostgreSQL, and the sums over them. */
@NullMarked
package shop.alexandria.reporting.persistence;

import org.jspecify.annotations.NullMarked;
