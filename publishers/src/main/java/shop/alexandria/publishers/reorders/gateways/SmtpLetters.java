package shop.alexandria.publishers.reorders.gateways;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.reorders.domain.Letter;
import shop.alexandria.publishers.reorders.domain.Letters;

/** Letters by e-mail, as text and as HTML; the message id says which letter it is, however often it arrives. */
@ApplicationScoped
class SmtpLetters implements Letters {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final PublishersConfig config;

    SmtpLetters(PublishersConfig config) {
        this.config = config;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native MailTemplateInstance letter(Letter letter, LocalDate date, PublishersConfig.ShopConfig shop);
    }

    @Override
    public void send(Letter letter) {
        Mail headers = new Mail().addHeader("Message-ID", "<%s@publishers.alexandria>".formatted(letter.reorderId()));
        Templates.letter(letter, LocalDate.ofInstant(letter.orderedAt(), config.timeZone()), config.shop())
                .mail(headers)
                .to(letter.to())
                .subject(letter.subject())
                .send()
                .await()
                .atMost(PATIENCE);
    }
}
