package shop.alexandria.local.servers;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Ports;

/** An SMTP server, in our own process, that sends nothing on: every message becomes a file in the mail folder. */
public final class MailSink implements Server {
    private final MailFolder folder;
    private final int port;
    private @Nullable GreenMail server;

    public MailSink(Places places, int port) {
        this.folder = new MailFolder(places.data("mail"));
        this.port = port;
    }

    @Override
    public synchronized void start() {
        GreenMail started = new GreenMail(new ServerSetup(port, Ports.HOST, ServerSetup.PROTOCOL_SMTP));
        started.start();
        GreenMailUser everybody = started.setUser("everybody@localhost", "");
        started.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            folder.keep(message.getMessage(), recipient.getEmail());
            forgetAllMessages(started);
            return everybody;
        });
        server = started;
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
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public long pid() {
        return isRunning() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of("QUARKUS_MAILER_HOST", Ports.HOST, "QUARKUS_MAILER_PORT", Integer.toString(port));
    }
}
