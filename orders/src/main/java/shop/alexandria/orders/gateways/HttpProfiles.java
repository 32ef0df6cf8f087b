package shop.alexandria.orders.gateways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.orders.domain.Profiles;

@ApplicationScoped
class HttpProfiles implements Profiles {
    private final UsersApi users;

    HttpProfiles(@RestClient UsersApi users) {
        this.users = users;
    }

    @Override
    @Retry(maxRetries = 1, delay = 50, jitter = 50, retryOn = ProcessingException.class)
    public Profile of(String customerId) {
        UsersApi.Profile profile = users.profile(customerId);
        return new Profile(profile.shippingAddress(), profile.billingAddress());
    }
}
