/** The shop a proof tries: its doors, its stores as an auditor reads them, and how to take parts of it away. */
@NullMarked
package shop.alexandria.prove.trial;

import org.jspecify.annotations.NullMarked;
