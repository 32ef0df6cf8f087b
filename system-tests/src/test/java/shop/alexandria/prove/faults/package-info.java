/** What goes wrong between programs: signals to processes, and connections that hang, drop or half-close. */
@NullMarked
package shop.alexandria.prove.faults;

import org.jspecify.annotations.NullMarked;
