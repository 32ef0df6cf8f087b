package shop.alexandria.orders.letters.gateways;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.letters.application.LettersConfig;
import shop.alexandria.orders.letters.domain.Letter;
import shop.alexandria.orders.letters.domain.Occasion;
import shop.alexandria.orders.letters.domain.Occasion.Paid;
import shop.alexandria.orders.letters.domain.Occasion.PaymentFailed;
import shop.alexandria.orders.letters.domain.Occasion.Refunded;
import shop.alexandria.orders.letters.domain.Occasion.Shipped;
import shop.alexandria.orders.letters.domain.Postman;

/** Letters by e-mail, as text and as HTML; the message id says which letter it is, however often it arrives. */
@ApplicationScoped
class SmtpPostman implements Postman {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LettersConfig config;

    SmtpPostman(LettersConfig config) {
        this.config = config;
    }

    @CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native MailTemplateInstance confirmation(OrderSheet order);

        static native MailTemplateInstance paymentFailed(OrderSheet order, PaymentFailed failure);

        static native MailTemplateInstance refunded(OrderSheet order, RefundSheet refund);

        static native MailTemplateInstance shipped(OrderSheet order, Shipped shipment);
    }

    @Override
    public void deliver(Letter letter, OrderFacts order) {
        Occasion occasion = letter.occasion();
        written(occasion, new OrderSheet(order, config))
                .mail(new Mail().addHeader("Message-ID", messageId(occasion, order.number())))
                .to(order.customer().email())
                .subject(occasion.subject(order.number()))
                .send()
                .await()
                .atMost(PATIENCE);
    }

    private static MailTemplateInstance written(Occasion occasion, OrderSheet order) {
        return switch (occasion) {
            case Paid _ -> Templates.confirmation(order);
            case PaymentFailed failure -> Templates.paymentFailed(order, failure);
            case Refunded refunded -> Templates.refunded(order, RefundSheet.of(refunded, order.facts()));
            case Shipped shipment -> Templates.shipped(order, shipment);
        };
    }

    private static String messageId(Occasion occasion, OrderNumber order) {
        return "<%s.%s@orders.alexandria>".formatted(order, occasion.key().replaceAll("[^A-Za-z0-9-]", "-"));
    }
}
