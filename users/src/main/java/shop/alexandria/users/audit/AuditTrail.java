package shop.alexandria.users.audit;

import jakarta.enterprise.context.RequestScoped;

/** Whose account a request is about, when it is not the caller's. */
@RequestScoped
public class AuditTrail {
    private String account = "-";

    /** @param account an id, or a fingerprint of what the account was called */
    public void concerns(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }
}
