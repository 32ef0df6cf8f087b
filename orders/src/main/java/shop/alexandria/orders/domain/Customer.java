package shop.alexandria.orders.domain;

/** Who ordered, as he was known at that moment. */
public record Customer(String id, String name, String email) {

    /** Not when he has had himself erased. */
    public boolean canBeWrittenTo() {
        return !email.isEmpty();
    }

    /** Somebody of whom nothing is known any more: there is no address to write to. */
    public Customer erased() {
        return new Customer(id, Address.ERASED, "");
    }
}
