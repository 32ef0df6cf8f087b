package shop.alexandria.users.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;

/** A user as owners see them. */
@Schema(name = "User")
public record UserView(String id, String email, String name, List<String> roles) {

    static UserView of(User user) {
        return new UserView(
                user.id().value(),
                user.email().value(),
                user.profile().name(),
                user.roles().stream().map(Role::label).sorted().toList());
    }
}
