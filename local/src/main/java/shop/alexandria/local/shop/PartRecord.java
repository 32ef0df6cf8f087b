package shop.alexandria.local.shop;

import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.ProcessIdentity;

/** What is written down about one part; no process while it has none. */
public record PartRecord(
        String name, PartState state, @Nullable ProcessIdentity process, int port) {}
