package shop.alexandria.gateway.hygiene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/books/9780140449136",
                "/alexandria/science-fiction/dune_2~x",
                "/api/v1/books?q=a%2Fb;c\\d&x=%00",
                "/alexandria/%C3%A9t%C3%A9",
                "/alexandria/a%20b/...",
                "/a/b:c@d"
            })
    void acceptsThePlainSpelling(String target) {
        assertTrue(PlainTarget.isPlain(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "http://elsewhere/api",
                "/api/v1/publishers;x",
                "/api/v1/publishers%3Bx",
                "/api/v1/publishers%3bx",
                "/api/v1%2Fpublishers",
                "/api/v1%2fpublishers",
                "/api/v1%5Cpublishers",
                "/api/v1\\publishers",
                "/api//v1",
                "//api",
                "/api/v1/books/../publishers",
                "/api/v1/.",
                "/api/v1/..",
                "/api/v1/books/%2e%2e/publishers",
                "/api/v1/%70ublishers",
                "/api/v1/%2570ublishers",
                "/api/v1/a%00b",
                "/api/v1/a%0d%0ab",
                "/api/v1/a%7Fb",
                "/api/%",
                "/api/%2",
                "/api/%zz",
                "/api\u0001",
                "/api/\u00e9",
                "/api/a b",
                "/api#x",
                "/api?a\u0000b"
            })
    void refusesEveryOther(String target) {
        assertFalse(PlainTarget.isPlain(target));
    }
}
