package shop.alexandria.inventory.imports.domain;

/** How far an import has come. */
public enum ImportState {
    RUNNING,
    DONE,
    /** It stopped before the end of the file, or never began; what it did before stays. */
    FAILED
}
