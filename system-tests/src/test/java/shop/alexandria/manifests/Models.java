package shop.alexandria.manifests;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Java's models of what Kubernetes can be told: of its own kinds, of Prometheus' and of Strimzi's. */
final class Models {
    // A field that a model does not know would be kept aside by it, and be overlooked by Kubernetes.
    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated property) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, Class<?>> BY_KIND = Stream.concat(
                    ServiceLoader.load(KubernetesResource.class).stream().map(ServiceLoader.Provider::type),
                    Stream.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class))
            .filter(HasMetadata.class::isAssignableFrom)
            .collect(toMap(Models::kind, type -> type, (one, _) -> one));

    private Models() {}

    static boolean know(Resource resource) {
        return BY_KIND.containsKey(kind(resource.api(), resource.kind()));
    }

    /** Returns what the model does not understand, or nothing. */
    static String objection(Resource resource) {
        try {
            STRICT.treeToValue(resource.json(), BY_KIND.get(kind(resource.api(), resource.kind())));
            return "";
        } catch (JsonProcessingException e) {
            return resource + ": " + e.getOriginalMessage();
        }
    }

    private static String kind(Class<?> type) {
        Class<? extends HasMetadata> model = type.asSubclass(HasMetadata.class);
        String version = type.getPackageName().startsWith("io.strimzi")
                ? "kafka.strimzi.io/v1"
                : HasMetadata.getApiVersion(model);
        return kind(version, HasMetadata.getKind(model));
    }

    private static String kind(String version, String kind) {
        return version + " " + kind;
    }
}
