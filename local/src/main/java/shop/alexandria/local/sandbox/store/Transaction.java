package shop.alexandria.local.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on one connection, and what is to happen once they have been committed. */
final class Transaction {
    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean changed;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    int update(String sql, Object... values) {
        changed = true;
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(mapper.map(new Row(result)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            // An empty Optional is NULL.
            statement.setObject(i + 1, values[i] instanceof Optional<?> some ? some.orElse(null) : values[i]);
        }
        return statement;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void announceCommit() {
        afterCommit.forEach(Runnable::run);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    // H2 writes what was committed half a second later. Its WRITE_DELAY=0 would write at once, but also ends the
    // background task that reuses space: the file would grow by 10 KB with every commit.
    void flush() {
        if (changed) {
            update("CHECKPOINT");
        }
    }

    void rollback() throws SQLException {
        connection.rollback();
    }
}
