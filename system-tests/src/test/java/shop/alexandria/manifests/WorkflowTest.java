package shop.alexandria.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is built elsewhere is everything, and nobody who builds it may do more than he needs. */
class WorkflowTest {
    private static final JsonNode WORKFLOW =
            Yaml.documents(Project.read(".github/workflows/build.yaml")).getFirst();

    @Test
    void everyServiceIsCompiledAndPutIntoBothImages() {
        Set<String> services = BuiltService.all().map(BuiltService::toString).collect(Collectors.toSet());
        Stream.of("native", "images")
                .map(job -> WORKFLOW.at("/jobs/" + job + "/strategy/matrix/service"))
                .forEach(matrix -> assertEquals(services, Set.copyOf(Resource.list(matrix))));
        for (String kind : Resource.list(WORKFLOW.at("/jobs/images/strategy/matrix/kind"))) {
            assertTrue(Project.read("k8s/" + kind + ".Containerfile").contains("ARG SERVICE"), kind);
        }
    }

    @Test
    void everyActionIsPinned() {
        List<String> actions = WORKFLOW.findValuesAsText("uses");
        assertTrue(actions.size() > 10, actions::toString);
        actions.forEach(action -> assertTrue(action.matches("[\\w-]+/[\\w-]+@(v\\d+|[0-9a-f]{40})"), action));
    }

    @Test
    void everyJobReadsAndOnlyImagesAreWritten() {
        assertEquals("{\"contents\":\"read\"}", WORKFLOW.path("permissions").toString());
        Set<String> more = WORKFLOW.path("jobs")
                .propertyStream()
                .filter(job -> job.getValue().has("permissions"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("images"), more);
        WORKFLOW.path("jobs")
                .forEach(job -> assertTrue(job.path("timeout-minutes").asInt() > 0));
    }
}
