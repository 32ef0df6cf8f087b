package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        for (String table : TABLES) {
            session.createNativeMutationQuery("DROP TABLE %s.%s".formatted(place, table))
                    .executeUpdate();
            session.createNativeMutationQuery("ALTER TABLE %s.%s SET SCHEMA %s".formatted(SCHEMA, table, place))
                    .executeUpdate();
        }
    }
}
