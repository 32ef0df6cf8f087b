package shop.alexandria.users.account.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.Profile;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.password.PasswordHash;

/** A user as kept. */
@MongoEntity(collection = "users")
@RegisterForReflection
public record UserDocument(
        @BsonId String id,
        String email,
        String name,
        @Nullable AddressDocument shippingAddress,
        @Nullable AddressDocument billingAddress,
        String passwordHash,
        int passwordGeneration,
        @Nullable Integer generation,
        List<String> roles,
        Instant registeredAt,
        long version) {

    static UserDocument of(User user, long version) {
        return new UserDocument(
                user.id().value(),
                user.email().value(),
                user.profile().name(),
                AddressDocument.of(user.profile().shippingAddress()),
                AddressDocument.of(user.profile().billingAddress()),
                user.password().phc(),
                user.passwordGeneration(),
                user.generation(),
                user.roles().stream().map(Role::name).sorted().toList(),
                user.registeredAt(),
                version);
    }

    User toUser() {
        var profile = new Profile(
                name, AddressDocument.toAddress(shippingAddress), AddressDocument.toAddress(billingAddress));
        return new User(
                new UserId(id),
                new Email(email),
                profile,
                new PasswordHash(passwordHash),
                passwordGeneration,
                generation == null ? 0 : generation, // came later than the first users
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                registeredAt,
                version);
    }
}
