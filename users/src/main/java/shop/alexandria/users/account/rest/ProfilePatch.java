package shop.alexandria.users.account.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.kit.web.Violation;
import shop.alexandria.users.account.domain.Profile;

/** Applies a JSON merge patch to a profile, and checks the outcome as if it had been sent whole. */
@Singleton
class ProfilePatch {
    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    ProfilePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Profile apply(Profile profile, JsonNode patch) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw Problems.invalid("The body must be a JSON object.", List.of());
        }
        JsonNode merged = MergePatch.apply(json.valueToTree(ProfileBody.of(profile)), patch);
        ProfileBody changed = json.treeToValue(merged, ProfileBody.class);
        requireValid(changed);
        return changed.toProfile();
    }

    private void requireValid(ProfileBody changed) {
        List<Violation> violations = validator.validate(changed).stream()
                .map(found -> new Violation(found.getPropertyPath().toString(), found.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid("The profile would not be valid.", violations);
        }
    }
}
