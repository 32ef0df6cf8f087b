package shop.alexandria.local.servers;

/** Whether the data are kept, or thrown away after a test, which need not wait for the disk. */
public enum Durability {
    KEPT,
    THROWAWAY
}
