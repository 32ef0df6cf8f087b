package shop.alexandria.prove.trial;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database of one service, past the service. */
public record Database(String url, String user, String password) {
    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public void execute(String sql) {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("%s at %s".formatted(e.getMessage(), url), e);
        }
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... arguments) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<T> rows = new ArrayList<>();
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("%s at %s".formatted(e.getMessage(), url), e);
        }
    }

    /** What is read of each row, by its first column. */
    public <V> Map<String, V> map(String sql, Row<V> value, Object... arguments) {
        Map<String, V> map = new LinkedHashMap<>();
        list(sql, row -> map.put(row.getString(1), value.read(row)), arguments);
        return map;
    }

    public List<String> texts(String sql, Object... arguments) {
        return list(sql, row -> row.getString(1), arguments);
    }

    public long number(String sql, Object... arguments) {
        return list(sql, row -> row.getLong(1), arguments).getFirst();
    }
}
