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
import shop.alexandria.storefront.accounts.AccountApi;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.WayBack;
import shop.alexandria.storefront.session.SessionCookies;
import shop.alexandria.storefront.session.Visitor;

/** In and out. */
@Path("/alexandria")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SessionResource {
    private final LogIn logIn;
    private final AccountApi account;
    private final SessionCookies cookies;
    private final Visitor visitor;

    SessionResource(LogIn logIn, @RestClient AccountApi account, SessionCookies cookies, Visitor visitor) {
        this.logIn = logIn;
        this.account = account;
        this.cookies = cookies;
        this.visitor = visitor;
    }

    @GET
    @Path("/login")
    public TemplateInstance form(@QueryParam("next") @Nullable String next, @QueryParam("said") @Nullable String said) {
        String notice = Notice.said(said).text();
        return AccountTemplates.login(Form.EMPTY, WayBack.of(next), notice);
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logIn(Form form) {
        String next = WayBack.of(form.optional("next"));
        try {
            logIn.logIn(form.text("email"), form.value("password"));
            return Answers.goTo(next);
        } catch (ApiRefused refused) {
            Form again = form.refused(refused.problem());
            return Answers.page(refused.problem().status(), AccountTemplates.login(again, next, ""));
        }
    }

    @POST
    @Path("/logout")
    public Response logOut() {
        if (visitor.signedIn()) {
            end();
        }
        cookies.forget();
        return Answers.goTo(Notice.LOGGED_OUT.at("/alexandria"));
    }

    /** Without cookies the browser is out in any case; the tokens end by themselves at the latest. */
    private void end() {
        try {
            account.logOut();
        } catch (ApiAway | ApiRefused already) {
            cookies.forget();
        }
    }
}
