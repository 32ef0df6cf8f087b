/** What every service does at its door: problems, strict JSON, pages, service tokens, the clock. */
@NullMarked
package shop.alexandria.kit.web;

import org.jspecify.annotations.NullMarked;
