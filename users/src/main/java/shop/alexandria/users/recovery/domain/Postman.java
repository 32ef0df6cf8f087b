package shop.alexandria.users.recovery.domain;

import shop.alexandria.users.account.domain.Email;

/** Hands letters to a mail server. */
public interface Postman {

    /** Returns when the server has taken the letter, and throws when it has not. */
    void deliver(Email to, String subject, String text);
}
