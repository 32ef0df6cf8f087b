/** What a native binary must be told beforehand: checked in the classes, and in what native-image would be fed. */
@NullMarked
package shop.alexandria.nativeimage;

import org.jspecify.annotations.NullMarked;
