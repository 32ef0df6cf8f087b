package shop.alexandria.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page is asked for: {@code page} from 0, {@code size} from 1 to 100. */
public record PageParams(
        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    /** How many items of the list come before the page. */
    public int offset() {
        return Math.multiplyExact(page, size);
    }
}
