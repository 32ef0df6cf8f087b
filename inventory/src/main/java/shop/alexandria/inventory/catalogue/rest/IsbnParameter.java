package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.ext.Provider;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.TextParameter;

/** ISBN-10 or ISBN-13, with or without hyphens. */
@Provider
public class IsbnParameter extends TextParameter<Isbn> {
    IsbnParameter() {
        super(Isbn.class, Isbn::parse);
    }
}
