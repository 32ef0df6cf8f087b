package shop.alexandria.local.servers;

import shop.alexandria.local.processes.Part;

/** One embedded server. */
public interface Server extends Part, Store {}
