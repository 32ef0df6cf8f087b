package shop.alexandria.local.servers;

import shop.alexandria.local.processes.InProcessPart;
import shop.alexandria.local.sandbox.PaymentSandbox;
import shop.alexandria.local.sandbox.Settings;

/** The payment sandbox as a part of the shop. */
public final class PaymentProvider extends InProcessPart<PaymentSandbox> {
    private final Settings settings;

    public PaymentProvider(Settings settings) {
        super("payments", settings.port());
        this.settings = settings;
    }

    @Override
    protected PaymentSandbox open() {
        return PaymentSandbox.start(settings);
    }

    @Override
    protected void close(PaymentSandbox running) {
        running.close();
    }
}
