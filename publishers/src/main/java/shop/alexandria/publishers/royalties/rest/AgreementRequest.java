package shop.alexandria.publishers.royalties.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

record AgreementRequest(
        @NotNull
        @Pattern(regexp = "\\d{1,3}(\\.\\d{1,4})?", message = "must be a decimal string such as \"12.5\"")
        @DecimalMax("100")
        @Schema(examples = "12.5")
        String salePercentage) {

    SalePercentage percentage() {
        return new SalePercentage(new BigDecimal(salePercentage));
    }
}
