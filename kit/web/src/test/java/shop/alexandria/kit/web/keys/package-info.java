/** The ring of keys, between a users that answers and one that does not. */
package shop.alexandria.kit.web.keys;
