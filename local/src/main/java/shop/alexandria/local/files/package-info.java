/** Files and folders: written whole or not at all, whoever is interrupted. */
@NullMarked
package shop.alexandria.local.files;

import org.jspecify.annotations.NullMarked;
