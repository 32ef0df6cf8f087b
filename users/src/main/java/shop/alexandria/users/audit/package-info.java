/** Who did what to accounts, for whoever has to find out later. */
@NullMarked
package shop.alexandria.users.audit;

import org.jspecify.annotations.NullMarked;
