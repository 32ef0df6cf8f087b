package shop.alexandria.storefront.pages.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.accounts.SessionsApi;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.WayBack;
import shop.alexandria.storefront.session.Visitor;

/** A new customer, logged in at once. */
@Path("/alexandria/register")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RegisterResource {
    private final SessionsApi sessions;
    private final LogIn logIn;
    private final Visitor visitor;

    RegisterResource(@RestClient SessionsApi sessions, LogIn logIn, Visitor visitor) {
        this.sessions = sessions;
        this.logIn = logIn;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance form(@QueryParam("next") @Nullable String next) {
        return AccountTemplates.register(Form.EMPTY, WayBack.of(next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(Form form) {
        String next = WayBack.of(form.optional("next"));
        try {
            sessions.register(
                    visitor.address(),
                    new SessionsApi.Registration(form.text("email"), form.value("password"), form.text("name")));
            logIn.logIn(form.text("email"), form.value("password"));
            return Answers.goTo(next.equals("/alexandria") ? Notice.REGISTERED.at(next) : next);
        } catch (ApiRefused refused) {
            Form again = form.refused(refused.problem());
            return Answers.page(refused.problem().status(), AccountTemplates.register(again, next));
        }
    }
}
