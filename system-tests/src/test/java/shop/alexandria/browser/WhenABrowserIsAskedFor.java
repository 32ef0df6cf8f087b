package shop.alexandria.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says in a line why a test in a browser is left out. */
final class WhenABrowserIsAskedFor implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (!Boolean.getBoolean("alexandria.browser")) {
            return disabled("Tests in a browser run when -Dalexandria.browser=true asks for them.");
        }
        if (System.getenv("CI") != null) {
            return disabled("Tests in a browser do not run in CI.");
        }
        return Chromium.find().isPresent() ? enabled("There is a browser.") : withoutOne();
    }

    /** Said on the screen too: who asked for them would take silence for success. */
    private static ConditionEvaluationResult withoutOne() {
        String reason = "No chromium and chromedriver on the PATH: tests in a browser are skipped."
                + " Debian: apt-get install chromium chromium-driver";
        System.out.println(reason);
        return disabled(reason);
    }
}
