package shop.alexandria.storefront.catalogue;

/** There is no such book, or not any more. */
public final class NotOnDisplay extends RuntimeException {}
