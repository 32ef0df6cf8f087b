package shop.alexandria.kit.transactional;

/** A key as its owner sent it, with a fingerprint of the request it stands for. */
record IdempotencyKey(String owner, String key, String fingerprint) {}
