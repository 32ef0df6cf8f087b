package shop.alexandria.local.servers;

import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.sandbox.PaymentSandbox;
import shop.alexandria.local.sandbox.Settings;

/** The payment sandbox as a part of the shop, in our own process. */
public final class PaymentProvider implements Part {
    private final Settings settings;
    private @Nullable PaymentSandbox sandbox;

    public PaymentProvider(Settings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        sandbox = PaymentSandbox.start(settings);
    }

    @Override
    public synchronized void stop() {
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sandbox != null;
    }

    @Override
    public long pid() {
        return isRunning() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public int port() {
        return settings.port();
    }
}
