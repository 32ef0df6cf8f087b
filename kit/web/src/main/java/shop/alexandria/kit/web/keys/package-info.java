/** The keys that users publishes, at hand wherever a token is verified. */
@NullMarked
package shop.alexandria.kit.web.keys;

import org.jspecify.annotations.NullMarked;
