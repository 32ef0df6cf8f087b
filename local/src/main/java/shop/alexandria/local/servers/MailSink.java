package shop.alexandria.local.servers;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import shop.alexandria.local.processes.InProcessPart;
import shop.alexandria.local.processes.Ports;

/** An SMTP server, in our own process, that sends nothing on: every message becomes a file in the mail folder. */
public final class MailSink extends InProcessPart<GreenMail> implements Server {
    private final MailFolder folder;

    public MailSink(Places places, int port) {
        super("mail", port);
        this.folder = new MailFolder(places.data("mail"));
    }

    @Override
    protected GreenMail open() {
        GreenMail server = new GreenMail(new ServerSetup(port(), Ports.HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        GreenMailUser everybody = server.setUser("everybody@localhost", "");
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            folder.keep(message.getMessage(), recipient.getEmail());
            forgetAllMessages(server);
            return everybody;
        });
        return server;
    }

    /** It would keep them all in memory. */
    private static void forgetAllMessages(GreenMail server) {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void close(GreenMail running) {
        running.stop();
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of("QUARKUS_MAILER_HOST", Ports.HOST, "QUARKUS_MAILER_PORT", Integer.toString(port()));
    }
}
