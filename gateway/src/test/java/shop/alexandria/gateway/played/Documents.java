package shop.alexandria.gateway.played;

/**
 * OpenAPI documents of two services that both know a {@code Page}, each its own, and share {@code Money}; and what users
 * says is revoked.
 */
final class Documents {

    static final String INVENTORY = """
            {"openapi":"3.1.0","tags":[{"name":"Books"}],
             "components":{"schemas":{"Page":{"type":"object","title":"books"},"Money":{"type":"object"}}},
             "paths":{"/api/v1/books":{"get":{"responses":{"200":{"content":{"application/json":
               {"schema":{"$ref":"#/components/schemas/Page"}}}}}}},
               "/internal/v1/reservations":{"post":{}}}}
            """;

    static final String ORDERS = """
            {"openapi":"3.1.0","tags":[{"name":"Orders"}],
             "components":{"schemas":{"Page":{"type":"object","title":"orders"},"Money":{"type":"object"}}},
             "paths":{"/api/v1/orders":{"get":{"responses":{"200":{"content":{"application/json":
               {"schema":{"$ref":"#/components/schemas/Page"}}}}}}}}}
            """;

    static final String REVOCATIONS = """
            [{"user":"user-1","session":"ended-long-ago","generation":0,"until":"2999-01-01T00:00:00Z"}]
            """;

    private Documents() {}
}
