/** Sessions and failed log-ins as MongoDB documents, found by id only. */
@NullMarked
package shop.alexandria.users.session.persistence;

import org.jspecify.annotations.NullMarked;
