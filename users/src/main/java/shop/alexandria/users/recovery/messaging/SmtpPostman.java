package shop.alexandria.users.recovery.messaging;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.recovery.domain.Postman;

@Singleton
class SmtpPostman implements Postman {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;

    @Inject
    SmtpPostman(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void deliver(Email to, String subject, String text) {
        mailer.send(Mail.withText(to.value(), subject, text)).await().atMost(PATIENCE);
    }
}
