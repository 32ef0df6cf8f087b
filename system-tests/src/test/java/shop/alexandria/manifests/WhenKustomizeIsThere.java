package shop.alexandria.manifests;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says in a line, once, why the rendered manifests are not looked at. */
final class WhenKustomizeIsThere implements ExecutionCondition {
    private static boolean said;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Kustomize.find().isPresent() ? enabled("There is a kustomize.") : withoutOne();
    }

    /** On the screen too: who changed a manifest would take silence for success. */
    private static synchronized ConditionEvaluationResult withoutOne() {
        String reason = "No kustomize 5 and no kubectl of 1.30 or later on the PATH: the manifests are not rendered,"
                + " and only what does not need that is checked.";
        if (!said) {
            System.out.println(reason);
            said = true;
        }
        return disabled(reason);
    }
}
