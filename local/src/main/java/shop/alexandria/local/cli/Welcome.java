package shop.alexandria.local.cli;

import java.util.List;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.Login;

/** Where to look when the shop is open. It has the owner's password in it: for the screen, not for a log. */
record Welcome(int port, Login owner, DataFolder data) {
    static Welcome to(ShopOptions options, int port) {
        return new Welcome(port, options.secrets().owner(), options.data());
    }

    List<String> lines() {
        String shop = "http://localhost:" + port;
        return """

                Shop          %1$s/
                Back office   %1$s/backoffice
                API           %1$s/q/swagger-ui   (OpenAPI: %1$s/q/openapi)
                Owner         %2$s   password: %3$s
                Mail          %4$s
                Logs          %5$s

              ./alexandria import FILE fills the shelves, ./alexandria status tells how it is, ./alexandria down closes it.
              """.formatted(shop, owner.email(), owner.password(), data.mail(), data.logs())
                .lines()
                .toList();
    }
}
