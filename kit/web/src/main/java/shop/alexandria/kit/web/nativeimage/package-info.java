/** What a native binary must be told about the libraries that every service has. */
@NullMarked
package shop.alexandria.kit.web.nativeimage;

import org.jspecify.annotations.NullMarked;
