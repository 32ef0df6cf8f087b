/** Publishers and the names they are known by. */
@NullMarked
package shop.alexandria.publishers.directory.domain;

import org.jspecify.annotations.NullMarked;
