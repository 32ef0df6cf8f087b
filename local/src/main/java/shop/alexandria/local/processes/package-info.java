/** Programs that run beside the launcher, and the ports they listen on. */
@NullMarked
package shop.alexandria.local.processes;

import org.jspecify.annotations.NullMarked;
