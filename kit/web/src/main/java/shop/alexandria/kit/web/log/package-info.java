/** Log lines that machines can read: JSON, with the id by which one request is found in the logs of all services. */
@NullMarked
package shop.alexandria.kit.web.log;

import org.jspecify.annotations.NullMarked;
