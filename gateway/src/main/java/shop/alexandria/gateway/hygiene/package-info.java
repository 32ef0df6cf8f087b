/** What is removed, refused or added whoever asks for whatever. */
@NullMarked
package shop.alexandria.gateway.hygiene;

import org.jspecify.annotations.NullMarked;
