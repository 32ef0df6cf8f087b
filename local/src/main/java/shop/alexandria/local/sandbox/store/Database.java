package shop.alexandria.local.sandbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/** Transactions on the provider's file: a statement outside of one is a mistake in the program. */
public final class Database implements AutoCloseable {
    private static final ScopedValue<Transaction> CURRENT = ScopedValue.newInstance();

    private final JdbcConnectionPool connections;

    /** Opens the file, or creates it; another process that has it open makes this fail. */
    public Database(Path directory) {
        // The shutdown hook of H2 would close the file under the last webhooks.
        String url = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("payments")
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=15000;RETENTION_TIME=5000";
        connections = JdbcConnectionPool.create(url, "sandbox", "");
        connections.setMaxConnections(16);
        inTransaction(() -> update(schema()));
    }

    /** Runs the work in a transaction of its own; an exception undoes it, and once this returns nothing does. */
    public <T> T inTransaction(Supplier<T> work) {
        return inTransaction(work, true);
    }

    /** Like a transaction, but the effect may be lost with the process for half a second: cheap if it can be repeated. */
    public <T> T inHastyTransaction(Supplier<T> work) {
        return inTransaction(work, false);
    }

    private <T> T inTransaction(Supplier<T> work, boolean durable) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            Transaction transaction = new Transaction(connection);
            T result = run(transaction, work);
            if (durable) {
                transaction.flush();
            }
            transaction.announceCommit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T run(Transaction transaction, Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = ScopedValue.where(CURRENT, transaction).call(work::get);
            transaction.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }

    /** Something to do once the present transaction has been committed. */
    public void afterCommit(Runnable action) {
        CURRENT.get().afterCommit(action);
    }

    int update(String sql, Object... values) {
        return CURRENT.get().update(sql, values);
    }

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... values) {
        return CURRENT.get().query(sql, mapper, values);
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
        return query(sql, mapper, values).stream().findFirst();
    }

    private static String schema() {
        try (InputStream schema = Database.class.getResourceAsStream("schema.sql")) {
            if (schema == null) {
                throw new IllegalStateException("schema.sql is not on the class path");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
