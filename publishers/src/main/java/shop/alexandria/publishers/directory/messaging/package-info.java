/** What the catalogue tells of publishers. */
@NullMarked
package shop.alexandria.publishers.directory.messaging;

import org.jspecify.annotations.NullMarked;
