/** What is proved, figure by figure. */
@NullMarked
package shop.alexandria.prove.proofs;

import org.jspecify.annotations.NullMarked;
