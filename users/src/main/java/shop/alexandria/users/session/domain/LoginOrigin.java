package shop.alexandria.users.session.domain;

import shop.alexandria.users.account.domain.Email;

/** Who tries to log in, as far as one can tell: the account they name and the network address they come from. */
public record LoginOrigin(Email email, String clientAddress) {

    /** A key that gives neither away. */
    public String key() {
        return Secrets.fingerprint(email.value() + " " + clientAddress);
    }
}
