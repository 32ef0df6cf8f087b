/** The faults that a trial asks for; they live in memory, so a restart ends them. */
@NullMarked
package shop.alexandria.local.sandbox.script;

import org.jspecify.annotations.NullMarked;
