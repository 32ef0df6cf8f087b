/** Owners enter, look up, change and remove publishers; books and sales make them known. */
@NullMarked
package shop.alexandria.publishers.directory.application;

import org.jspecify.annotations.NullMarked;
