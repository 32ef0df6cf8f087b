package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Values to narrow a search by, most books first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facets(List<Value> genres, List<Value> authors, List<Value> publishers, List<Value> languages) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Value(String value, int count) {}
}
