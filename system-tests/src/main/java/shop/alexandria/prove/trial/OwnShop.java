package shop.alexandria.prove.trial;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.shop.Audience;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.Environment;
import shop.alexandria.local.shop.Opening;
import shop.alexandria.local.shop.Progress;
import shop.alexandria.local.shop.Shop;
import shop.alexandria.local.shop.ShopPlan;
import shop.alexandria.prove.Proof;
import shop.alexandria.prove.faults.Disturbance;
import shop.alexandria.prove.faults.Signal;

/** A whole shop in this process and its children, opened for one proof, of which every part can be taken away. */
public final class OwnShop implements Faults, AutoCloseable {
    private final DataFolder data;
    private final Map<String, String> settings;
    private final Proxies proxies;
    private final Shop shop;

    private OwnShop(DataFolder data, Map<String, String> settings, Proxies proxies, Shop shop) {
        this.data = data;
        this.settings = settings;
        this.proxies = proxies;
        this.shop = shop;
    }

    /** On servers and ports of its own; nothing runs yet. */
    public static OwnShop prepare(Path project, Path folder, Proof proof, Consumer<String> log) {
        Proxies proxies = new Proxies(proof.behindProxies(), proof.replicas());
        DataFolder data = new DataFolder(folder, project.resolve("target/prove/programs"));
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("ALEXANDRIA_RATE_LIMIT", "0");
        settings.put("ALEXANDRIA_DEFAULT_SALE_PERCENTAGE", "12.5");
        settings.putAll(proof.settings());
        Audience audience = log::accept;
        ShopPlan plan = new ShopPlan(project, data, Ports.free(), new Environment(settings), proxies);
        return new OwnShop(data, settings, proxies, new Opening(plan, new Progress(audience)).prepare());
    }

    /** Returns when customers can come in; may be closed before that, by another thread. */
    public void open() {
        shop.open();
        Thread.ofPlatform().name("watching").daemon().start(shop::stayOpen);
    }

    public Premises premises() {
        return new Premises(data, settings);
    }

    @Override
    public void kill(String part) {
        Signal.KILL.to(shop.part(part).pid());
    }

    @Override
    public void end(String part) {
        Signal.TERM.to(shop.part(part).pid());
    }

    @Override
    public void takeAway(String part) {
        shop.part(part).takeAway();
    }

    @Override
    public void bringBack(String part) {
        shop.part(part).bringBack();
    }

    @Override
    public void freeze(String part) {
        Signal.STOP.to(shop.part(part).pid());
    }

    @Override
    public void thaw(String part) {
        Signal.CONT.to(shop.part(part).pid());
    }

    @Override
    public void wipeRedis() {
        takeAway("redis");
        Folders.delete(data.path().resolve("redis"));
        bringBack("redis");
    }

    @Override
    public void tellAtOneStart(String service, Map<String, String> variables) {
        shop.part(service).tellAtOneStart(variables);
    }

    @Override
    public void wake() {
        premises().wake();
    }

    @Override
    public long pid(String part) {
        return shop.part(part).pid();
    }

    @Override
    public void disturb(String server, Disturbance disturbance) {
        proxies.to(server).disturb(disturbance);
    }

    @Override
    public boolean isUp(String part) {
        return shop.part(part).isUp();
    }

    @Override
    public boolean allReplicasServe() {
        return proxies.allReplicasAreReady();
    }

    @Override
    public void close() {
        shop.close();
        proxies.close();
    }
}
