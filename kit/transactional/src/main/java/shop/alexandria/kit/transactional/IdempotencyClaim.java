package shop.alexandria.kit.transactional;

/** What became of the attempt to be the first with an idempotency key. */
sealed interface IdempotencyClaim {

    /** Nobody used the key before: go on, and leave the answer. */
    record First() implements IdempotencyClaim {}

    /** The first request was answered: say the same again. */
    record Answered(int status, String type, String body) implements IdempotencyClaim {}

    /** The first request is still running. */
    record Running() implements IdempotencyClaim {}

    /** The key stands for another request. */
    record OtherRequest() implements IdempotencyClaim {}
}
