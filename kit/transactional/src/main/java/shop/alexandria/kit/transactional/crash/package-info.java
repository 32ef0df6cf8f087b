/** Named moments at which a trial may have a service die, to prove that nothing is lost there. */
@NullMarked
package shop.alexandria.kit.transactional.crash;

import org.jspecify.annotations.NullMarked;
