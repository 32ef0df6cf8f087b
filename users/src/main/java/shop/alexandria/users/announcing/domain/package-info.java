/** What the other services are told about users, and what has to be true before they are. */
@NullMarked
package shop.alexandria.users.announcing.domain;

import org.jspecify.annotations.NullMarked;
