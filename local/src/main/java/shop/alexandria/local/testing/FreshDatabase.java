package shop.alexandria.local.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** An empty database on the PostgreSQL server, for tests that have its driver on their class path. */
record FreshDatabase(Driver driver, String url, String user, String password) {

    /** The driver of our own class loader: {@link java.sql.DriverManager} may only know that of another one. */
    static Optional<Driver> availableDriver() {
        try {
            return Optional.of((Driver) Class.forName("org.postgresql.Driver")
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException _) {
            return Optional.empty();
        }
    }

    Map<String, String> create(String name) {
        try (Connection connection = driver.connect(url, login());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE \"" + name + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database " + name, e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url.substring(0, url.lastIndexOf('/') + 1) + name,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return login;
    }
}
