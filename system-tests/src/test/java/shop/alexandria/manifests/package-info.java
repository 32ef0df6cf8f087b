/** What is said to Kubernetes is compared with what the services really read, answer and count. */
@NullMarked
package shop.alexandria.manifests;

import org.jspecify.annotations.NullMarked;
