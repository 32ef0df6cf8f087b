package shop.alexandria.publishers.directory.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.commons.validator.routines.IBANValidator;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.Iban;

/** Text that is an IBAN, blanks or not, or a masked one. */
@Constraint(validatedBy = BankAccountNumber.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BankAccountNumber {
    String message() default "must be an IBAN whose check digits are right";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<BankAccountNumber, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String number = Iban.normalised(text);
            return Iban.isMasked(number) || IBANValidator.getInstance().isValid(number);
        }
    }
}
