package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.ext.Provider;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.kit.web.TextParameter;

/** A language by any of its codes. */
@Provider
public class LanguageParameter extends TextParameter<Language> {
    LanguageParameter() {
        super(Language.class, Language::of);
    }
}
