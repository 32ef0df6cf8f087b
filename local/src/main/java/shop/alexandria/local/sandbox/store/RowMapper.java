package shop.alexandria.local.sandbox.store;

import java.sql.SQLException;

/** Makes a value of the row a query stands at. */
@FunctionalInterface
interface RowMapper<T> {
    T map(Row row) throws SQLException;
}
