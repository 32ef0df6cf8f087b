package shop.alexandria.users.session.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.alexandria.users.session.domain.RefreshToken;
import shop.alexandria.users.session.domain.SessionId;

class SuccessionTest {
    private static final String SECRET = "a secret of at least 32 characters";

    private final RefreshToken token = RefreshToken.next(SessionId.next());
    private final RefreshToken next = new Succession(SECRET).after(token);

    @Test
    void isTheSameForWhoKnowsTheSecret() {
        assertEquals(next, new Succession(SECRET).after(token));
        assertNotEquals(next, new Succession("another secret of 32 characters").after(token));
    }

    @Test
    void goesOnWithATokenOfTheSameSession() {
        assertEquals(token.session(), next.session());
        assertNotEquals(token, next);
        assertNotEquals(next, new Succession(SECRET).after(next));
        assertEquals(Optional.of(next), RefreshToken.parse(next.text()));
    }
}
