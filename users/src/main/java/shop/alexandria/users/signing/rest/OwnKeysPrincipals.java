package shop.alexandria.users.signing.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jose4j.lang.UnresolvableKeyException;
import shop.alexandria.kit.web.keys.TokenPrincipals;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.SigningKey;

/** Verifies with the keys at hand: users, who publishes them, need not ask itself over HTTP. */
@Alternative
@Priority(2)
@Singleton
class OwnKeysPrincipals extends TokenPrincipals {
    @Inject
    OwnKeysPrincipals(SigningKeys keys) {
        super((signature, _) -> keys.ring()
                .find(signature.getKeyIdHeaderValue())
                .map(SigningKey::publicKey)
                .orElseThrow(() -> new UnresolvableKeyException("No key of ours has this id")));
    }
}
