package shop.alexandria.storefront.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void leadsToPagesInAnyScript() {
        assertEquals("/alexandria/%D0%BC%D0%B8%D1%80?a=%20b%22", location("/alexandria/мир?a= b\""));
        assertEquals("/alexandria/x?y=%2F&z=1#here", location("/alexandria/x?y=%2F&z=1#here"));
    }

    @Test
    void endsNoHeaderEarly() {
        assertEquals("/alexandria%0D%0AX:1", location("/alexandria\r\nX:1"));
    }

    private static String location(String path) {
        return Answers.goTo(path).getHeaderString("Location");
    }
}
