package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.ext.Provider;
import shop.alexandria.inventory.catalogue.rest.BookSearchParams.PriceBound;
import shop.alexandria.kit.web.TextParameter;

/** The lower or upper end of a range of prices. */
@Provider
public class PriceBoundParameter extends TextParameter<PriceBound> {
    PriceBoundParameter() {
        super(PriceBound.class, PriceBound::parse);
    }
}
