package shop.alexandria.local.sandbox.http;

/** Answers calls of one method and path. */
@FunctionalInterface
interface Endpoint {
    Answer answer(Call call);
}
