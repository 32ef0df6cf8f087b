/** Publishers in PostgreSQL. */
@NullMarked
package shop.alexandria.publishers.directory.persistence;

import org.jspecify.annotations.NullMarked;
