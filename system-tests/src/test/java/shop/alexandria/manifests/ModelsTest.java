package shop.alexandria.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both overlays render, and Kubernetes would understand every word. */
@ExtendWith(WhenKustomizeIsThere.class)
class ModelsTest {
    /** Kinds of operators that publish no Java model: only as good as the look that was taken at their documentation. */
    private static final Set<String> WITHOUT_A_MODEL = Set.of(
            "postgresql.cnpg.io/v1 Cluster",
            "postgresql.cnpg.io/v1 Database",
            "postgresql.cnpg.io/v1 ScheduledBackup",
            "barmancloud.cnpg.io/v1 ObjectStore",
            "mongodbcommunity.mongodb.com/v1 MongoDBCommunity",
            "redis.redis.opstreelabs.in/v1beta2 RedisReplication",
            "redis.redis.opstreelabs.in/v1beta2 RedisSentinel");

    @ParameterizedTest
    @EnumSource
    void everyFieldIsKnownToTheModelOfItsKind(Overlay overlay) {
        assertEquals(
                List.of(),
                overlay.resources().stream()
                        .filter(Models::know)
                        .map(Models::objection)
                        .filter(objection -> !objection.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectHasWhatItsSchemaRequires(Overlay overlay) {
        assertEquals(
                List.of(),
                overlay.resources().stream()
                        .flatMap(resource -> Schemas.objection(resource).stream())
                        .filter(objection -> !objection.isEmpty())
                        .toList());
    }

    @Test
    void everyKindButAFewHasAModel() {
        assertEquals(
                WITHOUT_A_MODEL,
                List.of(Overlay.values()).stream()
                        .flatMap(overlay -> overlay.resources().stream())
                        .filter(resource -> !Models.know(resource))
                        .map(resource -> resource.api() + " " + resource.kind())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsToldTwice(Overlay overlay) {
        List<String> names =
                overlay.resources().stream().map(Resource::toString).toList();
        assertEquals(Set.copyOf(names).size(), names.size(), names::toString);
        assertTrue(names.size() > 50, names::toString);
    }
}
