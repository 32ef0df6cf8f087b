package shop.alexandria.gateway.stock;

import io.vertx.core.json.JsonObject;

/** What the buy button of a book has to know. */
record StockState(String isbn, long available, boolean buyable) {

    static StockState of(JsonObject json) {
        return new StockState(json.getString("isbn"), json.getLong("available"), json.getBoolean("buyable"));
    }

    /** Of a book that nobody sells here. */
    static StockState nothing(String isbn) {
        return new StockState(isbn, 0, false);
    }

    /** As a server-sent event. */
    String event() {
        JsonObject data =
                new JsonObject().put("isbn", isbn).put("available", available).put("buyable", buyable);
        return "event: stock\ndata: " + data.encode() + "\n\n";
    }
}
