/** The published language: what the services tell each other, and the values they say it in. */
@NullMarked
package shop.alexandria.events;

import org.jspecify.annotations.NullMarked;
