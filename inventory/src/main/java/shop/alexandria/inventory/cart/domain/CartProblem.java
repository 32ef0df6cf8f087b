package shop.alexandria.inventory.cart.domain;

/** Why a line cannot be bought as it stands. */
public sealed interface CartProblem {

    record Withdrawn() implements CartProblem {}

    record OutOfStock() implements CartProblem {}

    /** @param left at least one */
    record OnlyLeft(long left) implements CartProblem {}

    record OverMaximum() implements CartProblem {}

    record UnderMinimum() implements CartProblem {}

    /** {@code out-of-stock}, {@code only-3-left}, {@code over-maximum}, {@code under-minimum}, {@code withdrawn}. */
    default String code() {
        return switch (this) {
            case Withdrawn _ -> "withdrawn";
            case OutOfStock _ -> "out-of-stock";
            case OnlyLeft only -> "only-%d-left".formatted(only.left());
            case OverMaximum _ -> "over-maximum";
            case UnderMinimum _ -> "under-minimum";
        };
    }
}
