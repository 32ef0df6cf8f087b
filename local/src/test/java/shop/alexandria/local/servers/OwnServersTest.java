package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnServersTest {
    @Test
    void aPostgresqlOfTheUserHasADatabasePerService() {
        OwnPostgres postgres = new OwnPostgres("jdbc:postgresql://db.local:5432/shop", "ann", "secret");
        assertEquals(
                "jdbc:postgresql://db.local:5432/shop_orders",
                postgres.settingsFor("orders").get("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    @Test
    void theParametersOfItsAddressStay() {
        OwnPostgres postgres = new OwnPostgres("jdbc:postgresql://db.local/shop?ssl=true&sslrootcert=/etc/ca", "", "");
        assertEquals(
                "jdbc:postgresql://db.local/shop_orders?ssl=true&sslrootcert=/etc/ca",
                postgres.settingsFor("orders").get("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    @Test
    void aMongodbOfTheUserHasADatabasePerService() {
        OwnMongo mongo = new OwnMongo("mongodb://db.local", "shop");
        assertEquals("shop_users", mongo.settingsFor("users").get("QUARKUS_MONGODB_DATABASE"));
    }

    @Test
    void itsAddressMayNameTheDatabase() {
        assertEquals(
                "books",
                OwnMongo.at("mongodb+srv://ann:secret@db.local/books?w=majority")
                        .database());
        assertEquals("alexandria", OwnMongo.at("mongodb://db.local:27017").database());
        assertEquals(
                "alexandria", OwnMongo.at("mongodb://one,two/?replicaSet=rs").database());
    }
}
