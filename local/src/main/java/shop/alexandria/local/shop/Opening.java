package shop.alexandria.local.shop;

import shop.alexandria.local.processes.StartFailed;

/** Opens a shop in this process and keeps it open until the process is told to end. */
public record Opening(ShopPlan plan, Progress progress) {

    /** Answers false when it could not be opened; the reason has been told then. Calls back when it is open. */
    public boolean keepOpen(Runnable whenOpen) {
        try {
            Shop shop = prepare();
            Runtime.getRuntime().addShutdownHook(new Thread(shop::close, "closing"));
            open(shop, whenOpen);
            return true;
        } catch (StartFailed e) {
            progress.say("");
            progress.say(e.getMessage());
            return false;
        }
    }

    /** A shop that its caller opens, watches over and closes. */
    public Shop prepare() {
        RunFolder notes = new RunFolder(plan.data());
        if (!notes.tryLock()) {
            throw new StartFailed(
                    "Another ./alexandria up is just at work on " + plan.data().path());
        }
        new Leftovers(notes, progress).stop();
        Preflight.check(plan.data(), plan.port());
        EmbeddedLog.writeTo(plan.data());
        Secrets secrets = Secrets.in(plan.data(), plan.environment());
        return new Shop(plan.parts(secrets, progress), notes, progress);
    }

    private static void open(Shop shop, Runnable whenOpen) {
        try {
            shop.open();
            whenOpen.run();
            shop.stayOpen();
        } catch (StartFailed e) {
            if (!shop.isClosing()) {
                shop.close(); // first, so that the reason is the last thing told
                throw e;
            }
        }
    }
}
