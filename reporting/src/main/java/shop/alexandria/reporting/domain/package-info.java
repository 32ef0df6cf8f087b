/** What reports are made of: sales, what came back of them, and the days they belong to. */
@NullMarked
package shop.alexandria.reporting.domain;

import org.jspecify.annotations.NullMarked;
