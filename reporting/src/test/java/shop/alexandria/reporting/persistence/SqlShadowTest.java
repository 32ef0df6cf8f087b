package shop.alexandria.reporting.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class SqlShadowTest {
    private static final List<String> KEPT =
            List.of("dead_letter", "flyway_schema_history", "idempotency_key", "inbox", "outbox", "rebuild");

    @Inject
    EntityManager entities;

    @Test
    void exchangesEveryTableButThoseThatAreNotMadeOfEvents() {
        List<?> tables = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema()",
                                String.class)
                        .getResultList());
        List<String> known =
                Stream.concat(KEPT.stream(), SqlShadow.TABLES.stream()).sorted().toList();
        assertEquals(
                known,
                List.copyOf(
                        new TreeSet<>(tables.stream().map(String.class::cast).toList())));
    }
}
