package shop.alexandria.kit.web;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is wrong with one field of a request. */
@RegisterForReflection
public record Violation(String field, String message) {}
