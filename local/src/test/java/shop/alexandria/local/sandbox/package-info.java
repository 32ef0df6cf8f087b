/** The sandbox, tried over HTTP as the shop uses it. */
package shop.alexandria.local.sandbox;
