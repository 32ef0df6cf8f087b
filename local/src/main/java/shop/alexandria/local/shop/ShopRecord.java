package shop.alexandria.local.shop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import shop.alexandria.local.processes.ProcessIdentity;

/** What is written down about a shop while it runs: who runs it, where it is reached, and its parts. */
public record ShopRecord(ProcessIdentity launcher, Phase phase, int port, List<PartRecord> parts) {
    /** Opening and closing take a while. */
    public enum Phase {
        OPENING,
        OPEN,
        CLOSING
    }

    @JsonIgnore
    public boolean isAlive() {
        return launcher.find().isPresent();
    }

    @JsonIgnore
    public boolean isOpen() {
        return phase == Phase.OPEN && isAlive();
    }

    @JsonIgnore
    public boolean isComplete() {
        return isOpen() && parts.stream().allMatch(part -> part.state() == PartState.UP);
    }
}
