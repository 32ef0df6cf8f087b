package shop.alexandria.storefront.catalogue;

/** The catalogue cannot be asked at the moment. */
public final class CatalogueAway extends RuntimeException {}
