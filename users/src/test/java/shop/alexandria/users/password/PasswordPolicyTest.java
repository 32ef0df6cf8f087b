package shop.alexandria.users.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a long walk to the sea", "tr0ub4dor&3", "пароль длинный", "日本語のパスワードです長い"})
    void acceptsWhatIsLongAndNotCommon(String text) {
        assertTrue(accepts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "nine char",
                "💥💥💥💥💥",
                "Password123",
                "1234567890",
                "qwertyuiop",
                "aaaaaaaaaaaaaaaa",
                "1212121212",
                "Ada.Lovelace@example.com",
                "ada.lovelace"
            })
    void refusesWhatIsShortOrEasilyGuessed(String text) {
        assertFalse(accepts(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 100_000})
    void refusesWhatIsTooLongToBeTyped(int length) {
        assertFalse(accepts("abcdefghij".repeat(length / 10 + 1)));
    }

    private static boolean accepts(String text) {
        return PasswordPolicy.complaint(new Password(text), "ada.lovelace@example.com")
                .isEmpty();
    }
}
