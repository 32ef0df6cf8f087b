/** The catalogue's search, as an Apache Lucene index in this process: a copy that can be built again at any time. */
@NullMarked
package shop.alexandria.inventory.catalogue.search;

import org.jspecify.annotations.NullMarked;
