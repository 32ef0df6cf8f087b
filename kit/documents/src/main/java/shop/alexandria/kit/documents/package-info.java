/** What every service expects of the document store. */
@NullMarked
package shop.alexandria.kit.documents;

import org.jspecify.annotations.NullMarked;
