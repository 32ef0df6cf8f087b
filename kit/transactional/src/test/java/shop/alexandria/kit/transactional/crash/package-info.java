/** Crash points, without dying of them. */
package shop.alexandria.kit.transactional.crash;
