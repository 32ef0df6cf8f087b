package shop.alexandria.orders.application;

/** Reads what the provider sends unasked. */
public interface ProviderEvents {

    /** @throws IllegalArgumentException when it is no event of the provider */
    ProviderEvent read(String payload);
}
