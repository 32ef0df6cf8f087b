package shop.alexandria.users.account.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.users.account.application.AssignRoles;
import shop.alexandria.users.account.application.RegisterUser;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.password.Password;

@Path("/api/v1/users")
@RunOnVirtualThread
@Tag(name = "Accounts")
public class UsersResource {
    private final RegisterUser registerUser;
    private final AssignRoles assignRoles;
    private final Users users;

    @Inject
    UsersResource(RegisterUser registerUser, AssignRoles assignRoles, Users users) {
        this.registerUser = registerUser;
        this.assignRoles = assignRoles;
        this.users = users;
    }

    @Audited
    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(summary = "Register", description = "Registers a customer. An e-mail address registers once.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "409", description = "`email-taken`")
    public UserView register(@Valid @NotNull RegisterRequest request) {
        return UserView.of(registerUser.register(
                Email.parse(request.email()), request.toProfile(), new Password(request.password())));
    }

    @GET
    @RolesAllowed("owner")
    @Operation(summary = "All users", description = "In the order in which they registered.")
    public Page<UserView> list(@Valid @BeanParam PageParams page) {
        return new Page<>(users.page(page.page(), page.size()), page.page(), page.size(), users.count())
                .map(UserView::of);
    }

    @Audited
    @PUT
    @Path("/{id}/roles")
    @RolesAllowed("owner")
    @Operation(
            summary = "Give a user exactly these roles",
            description = "`customer`, `owner` or both. They show in the access tokens issued from then on.")
    @APIResponse(responseCode = "409", description = "`last-owner`: the shop would have no owner")
    @APIResponse(responseCode = "422", description = "`role-not-assignable`")
    public UserView assignRoles(@PathParam("id") String id, @NotNull List<@NotNull String> roles) {
        return UserView.of(assignRoles.assign(new UserId(id), parse(roles)));
    }

    private static Set<Role> parse(List<String> labels) {
        if (labels.isEmpty()) {
            throw new AccountRefused.RoleNotAssignable();
        }
        return labels.stream()
                .map(label -> Role.labelled(label).orElseThrow(AccountRefused.RoleNotAssignable::new))
                .collect(Collectors.toSet());
    }
}
