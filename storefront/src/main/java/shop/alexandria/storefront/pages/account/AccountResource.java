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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.accounts.AccountApi;
import shop.alexandria.storefront.accounts.Me;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.pages.AddressFields;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.session.SessionCookies;

/** One's own account. Users decides who may see it; a visitor is asked to log in. */
@Path("/alexandria/account")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class AccountResource {
    private static final String SHIPPING = "shippingAddress";
    private static final String BILLING = "billingAddress";

    private final AccountApi account;
    private final SessionCookies cookies;

    AccountResource(@RestClient AccountApi account, SessionCookies cookies) {
        this.account = account;
        this.cookies = cookies;
    }

    @GET
    public TemplateInstance show(@QueryParam("said") @Nullable String said) {
        return AccountTemplates.account(view(account.me()), Notice.said(said).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(Form form) {
        try {
            account.change(new AccountApi.Profile(
                    form.text("name"), AddressFields.of(form, SHIPPING), AddressFields.of(form, BILLING)));
            return said(Notice.PROFILE_SAVED);
        } catch (ApiRefused refused) {
            Form again = form.refused(refused.problem());
            return again(refused, new AccountView(account.me().email(), again, Form.EMPTY, Form.EMPTY));
        }
    }

    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(Form form) {
        try {
            account.changePassword(
                    new AccountApi.NewPassword(form.value("currentPassword"), form.value("newPassword")));
            return said(Notice.PASSWORD_CHANGED);
        } catch (ApiRefused refused) {
            Me me = account.me();
            Form again = form.refused(refused.problem());
            return again(refused, new AccountView(me.email(), filled(me), again, Form.EMPTY));
        }
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export() {
        return Response.ok(account.export(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-account.json\"")
                .build();
    }

    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(Form form) {
        Me me = account.me();
        if (!form.has("sure")) {
            Form again = Form.EMPTY.wrong("sure", "has to be ticked");
            return Answers.page(
                    400, AccountTemplates.account(new AccountView(me.email(), filled(me), Form.EMPTY, again), ""));
        }
        account.erase();
        cookies.forget();
        return Answers.goTo(Notice.ERASED.at("/alexandria"));
    }

    private static Response again(ApiRefused refused, AccountView view) {
        return Answers.page(refused.problem().status(), AccountTemplates.account(view, ""));
    }

    private static AccountView view(Me me) {
        return new AccountView(me.email(), filled(me), Form.EMPTY, Form.EMPTY);
    }

    private static Form filled(Me me) {
        Form named = Form.EMPTY.with("name", me.name());
        return AddressFields.fill(
                AddressFields.fill(named, SHIPPING, me.shippingAddress()), BILLING, me.billingAddress());
    }

    private static Response said(Notice notice) {
        return Answers.goTo(notice.at("/alexandria/account"));
    }
}
