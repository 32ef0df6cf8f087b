package shop.alexandria.reporting.rest;

import jakarta.ws.rs.ext.Provider;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.TextParameter;

/** ISBN-10 or 13, with or without hyphens. */
@Provider
public class IsbnParameter extends TextParameter<Isbn> {
    public IsbnParameter() {
        super(Isbn.class, Isbn::parse);
    }
}
