/** The kit, tried on real servers as a service uses it. */
package shop.alexandria.kit.transactional;
