/** What people see: stories and pages of the running shop in a real browser, with JavaScript on. */
@NullMarked
package shop.alexandria.browser;

import org.jspecify.annotations.NullMarked;
