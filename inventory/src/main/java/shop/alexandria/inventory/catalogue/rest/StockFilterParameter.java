package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.ext.Provider;
import shop.alexandria.inventory.catalogue.rest.BookSearchParams.StockFilter;
import shop.alexandria.kit.web.TextParameter;

/** Whether books with or without copies are looked for. */
@Provider
public class StockFilterParameter extends TextParameter<StockFilter> {
    StockFilterParameter() {
        super(StockFilter.class, StockFilter::parse);
    }
}
