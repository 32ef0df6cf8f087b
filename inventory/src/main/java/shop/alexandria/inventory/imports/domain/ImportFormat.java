package shop.alexandria.inventory.imports.domain;

/** The formats that books can come in. */
public enum ImportFormat {
    CSV,
    ONIX
}
