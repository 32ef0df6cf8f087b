/** The services of the shop as processes: how each is called, what it is told, and how it starts fast. */
@NullMarked
package shop.alexandria.local.services;

import org.jspecify.annotations.NullMarked;
