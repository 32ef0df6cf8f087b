/** The provider's objects and errors as the JSON its protocol prescribes. */
@NullMarked
package shop.alexandria.local.sandbox.wire;

import org.jspecify.annotations.NullMarked;
