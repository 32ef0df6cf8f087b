package shop.alexandria.storefront.played;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser as it looks through the gateway: signed in when the gateway hands on a token. */
public final class Browser {

    private Browser() {}

    public static RequestSpecification visitor() {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("X-Forwarded-For", "192.0.2.7")
                .header("X-Forwarded-Host", "books.example")
                .header("X-Forwarded-Proto", "https");
    }

    public static RequestSpecification customer() {
        return visitor().auth().oauth2(Tokens.customer());
    }

    public static RequestSpecification owner() {
        return visitor().auth().oauth2(Tokens.owner());
    }

    /** What the services have heard since the last time this was asked. */
    public static String heard() {
        String url = ConfigProvider.getConfig().getValue("test.played.url", String.class);
        return given().get(url + "/played").asString();
    }
}
