/** What the endpoints of accounts and sessions share: who calls, and from where. */
@NullMarked
package shop.alexandria.users.rest;

import org.jspecify.annotations.NullMarked;
