@NullMarked
package shop.alexandria.kit.documents;

import org.jspecify.annotations.NullMarked;
