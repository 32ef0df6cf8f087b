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
import shop.alexandria.storefront.session.Visitor;

/** A forgotten password: a letter, and the page it leads to. */
@Path("/alexandria")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PasswordResource {
    private final SessionsApi sessions;
    private final Visitor visitor;

    PasswordResource(@RestClient SessionsApi sessions, Visitor visitor) {
        this.sessions = sessions;
        this.visitor = visitor;
    }

    @GET
    @Path("/forgot")
    public TemplateInstance forgotten(@QueryParam("said") @Nullable String said) {
        return AccountTemplates.forgot(Form.EMPTY, Notice.said(said).text());
    }

    @POST
    @Path("/forgot")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forgot(Form form) {
        try {
            sessions.forgot(visitor.address(), new SessionsApi.Forgotten(form.text("email")));
            return Answers.goTo(Notice.LETTER_SENT.at("/alexandria/forgot"));
        } catch (ApiRefused refused) {
            Form again = form.refused(refused.problem());
            return Answers.page(refused.problem().status(), AccountTemplates.forgot(again, ""));
        }
    }

    @GET
    @Path("/reset")
    public TemplateInstance newPassword(@QueryParam("token") @Nullable String token) {
        return AccountTemplates.reset(Form.EMPTY.with("token", token));
    }

    @POST
    @Path("/reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(Form form) {
        try {
            sessions.reset(visitor.address(), new SessionsApi.Reset(form.text("token"), form.value("newPassword")));
            return Answers.goTo(Notice.PASSWORD_RESET.at("/alexandria/login"));
        } catch (ApiRefused refused) {
            Form again = form.refused(refused.problem());
            return Answers.page(refused.problem().status(), AccountTemplates.reset(again));
        }
    }
}
