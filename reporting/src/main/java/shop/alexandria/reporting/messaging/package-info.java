/** What orders tell the reports. */
@NullMarked
package shop.alexandria.reporting.messaging;

import org.jspecify.annotations.NullMarked;
