package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.local.servers.Trial.whileRunning;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        List<Path> files = messages();
        assertEquals(2, files.size());
        assertTrue(files.get(0).toString().endsWith("ann_home@example.org.eml"));
        assertTrue(Files.readString(files.get(1)).contains("Subject: Shipped"));
    }

    private List<Path> messages() throws Exception {
        try (Stream<Path> files = Files.list(home.resolve("mail"))) {
            return files.sorted().toList();
        }
    }
}
