package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import shop.alexandria.reporting.application.Shadow;

/** A schema of its own, made by the same migrations. */
@ApplicationScoped
class SqlShadow implements Shadow {
    /** What is made of events alone; all but what the kit and the rebuild itself keep. */
    static final List<String> TABLES = List.of(
            "sale_line",
            "refunded_line",
            "sales_of_day",
            "sales_of_month",
            "undone_sale",
            "receipt",
            "stock_level",
            "royalty_entry",
            "royalties_of_day",
            "book",
            "collection",
            "collected_book",
            "unsummed_collection",
            "reorder",
            "reorder_receipt",
            "reorder_cancellation");

    /** What was told once and holds for good, and by what it is known. */
    private static final Map<String, String> FOR_GOOD = Map.of(
            "sale_line", "order_id, line",
            "refunded_line", "refund_id, isbn",
            "receipt", "receipt_id",
            "stock_level", "isbn",
            "royalty_entry", "entry_id",
            "book", "isbn",
            "reorder", "reorder_id",
            "reorder_receipt", "reorder_id, receipt",
            "reorder_cancellation", "reorder_id");

    private static final String SCHEMA = "rebuilt";

    private final ReadModels models;
    private final Flyway flyway;

    SqlShadow(ReadModels models, Flyway flyway) {
        this.models = models;
        this.flyway = flyway;
    }

    @Override
    public void create() {
        Flyway shadow = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .cleanDisabled(false)
                .load();
        shadow.clean();
        shadow.migrate();
    }

    @Override
    public void enter() {
        models.use(SCHEMA);
    }

    @Override
    public void holdUpOthers() {
        models.sessionAlone();
    }

    @Override
    public void takeOver() {
        Session session = models.sessionAlone();
        String place = session.createNativeQuery("SELECT current_schema()", String.class)
                .getSingleResult();
        FOR_GOOD.forEach((table, key) -> refuseToForget(session, place, table, key));
        TABLES.forEach(table -> exchange(session, place, table));
    }

    private static void refuseToForget(Session session, String place, String table, String key) {
        long forgotten = session.createNativeQuery(
                        "SELECT count(*) FROM (SELECT %1$s FROM %2$s.%3$s EXCEPT SELECT %1$s FROM %4$s.%3$s) AS forgotten"
                                .formatted(key, place, table, SCHEMA),
                        Long.class)
                .getSingleResult();
        if (forgotten > 0) {
            throw new IllegalStateException(
                    "The topics no longer tell all that the reports know: %d in %s would be lost"
                            .formatted(forgotten, table));
        }
    }

    private static void exchange(Session session, String place, String table) {
        session.createNativeMutationQuery("DROP TABLE %s.%s".formatted(place, table))
                .executeUpdate();
        session.createNativeMutationQuery("ALTER TABLE %s.%s SET SCHEMA %s".formatted(SCHEMA, table, place))
                .executeUpdate();
    }
}
