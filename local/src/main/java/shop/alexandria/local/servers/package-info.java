/** The servers a shop needs, embedded: they work at once on a bare machine and keep their data below one folder. */
@NullMarked
package shop.alexandria.local.servers;

import org.jspecify.annotations.NullMarked;
