package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.local.servers.Trial.whileRunning;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class MailSinkTest {
    @TempDir
    Path home;

    @Test
    void keepsEachMessageAsAFile() throws Exception {
        MailSink mail = new MailSink(Trial.in(home), Ports.free());
        whileRunning(mail, () -> {
            ServerSetup address = new ServerSetup(mail.port(), Ports.HOST, ServerSetup.PROTOCOL_SMTP);
            GreenMailUtil.sendTextEmail("ann/home@example.org", "shop@alexandria.local", "Paid", "Thank you", address);
            GreenMailUtil.sendTextEmail("bob@example.org", "shop@alexandria.local", "Shipped", "Soon", address);
        });
        List<Path> files = messages("mail");
        assertEquals(2, files.size());
        assertTrue(files.get(0).toString().endsWith("ann_home@example.org.eml"));
        assertTrue(Files.readString(files.get(1)).contains("Subject: Shipped"));
    }

    /** Also after a restart. */
    @Test
    void keepsAMessageThatComesAgainApart() throws Exception {
        for (int time = 1; time <= 2; time++) {
            MailSink mail = new MailSink(Trial.in(home), Ports.free());
            whileRunning(mail, () -> {
                send(mail, "<one@shop>", "ann@example.org");
                send(mail, "<two@shop>", "ann@example.org");
                send(mail, "<one@shop>", "bob@example.org");
            });
        }
        assertEquals(3, messages("mail").size());
        assertEquals(3, messages("mail/again").size());
    }

    private static void send(MailSink mail, String id, String recipient) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", Ports.HOST);
        properties.put("mail.smtp.port", Integer.toString(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom("shop@alexandria.local");
        message.setRecipients(Message.RecipientType.TO, recipient);
        message.setText("Thank you");
        Transport.send(message);
    }

    private List<Path> messages(String folder) throws Exception {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}
