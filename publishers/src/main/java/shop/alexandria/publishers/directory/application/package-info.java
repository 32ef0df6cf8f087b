/** Owners look publishers up. */
@NullMarked
package shop.alexandria.publishers.directory.application;

import org.jspecify.annotations.NullMarked;
