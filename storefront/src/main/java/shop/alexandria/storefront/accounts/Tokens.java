package shop.alexandria.storefront.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An access token, how many seconds it is good for, and what it is exchanged by then. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tokens(String accessToken, String refreshToken, long expiresIn) {

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
