/** The one way in: every request from outside passes this chain of small steps before a service sees it. */
@NullMarked
package shop.alexandria.gateway;

import org.jspecify.annotations.NullMarked;
