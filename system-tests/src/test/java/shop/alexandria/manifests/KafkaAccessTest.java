package shop.alexandria.manifests;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts of Kafka may do what the services' channels need. */
@ExtendWith(WhenKustomizeIsThere.class)
class KafkaAccessTest {
    private static final String PREFIX = "${alexandria.topic-prefix:}";
    private static final Pattern TOPIC = Pattern.compile("\"(alexandria\\.[a-z]+)\"");

    @Test
    void everyTopicIsThereAndSoIsEveryTopicOfDeadLetters() {
        Set<String> topics = Stream.concat(
                        TOPIC.matcher(Project.read("events/src/main/java/shop/alexandria/events/Topics.java"))
                                .results()
                                .map(topic -> topic.group(1)),
                        BuiltService.all()
                                .filter(service -> service.uses(Store.POSTGRESQL))
                                .map(service -> "alexandria.dead-letters." + service))
                .collect(toSet());
        assertEquals(
                topics,
                Overlay.PRODUCTION.all("KafkaTopic").stream()
                        .map(Resource::name)
                        .collect(toSet()));
    }

    @Test
    void everyServiceWithEventsHasAnAccount() {
        assertEquals(
                BuiltService.all()
                        .filter(service -> service.uses(Store.KAFKA))
                        .map(service -> "kafka-" + service)
                        .collect(toSet()),
                Overlay.PRODUCTION.all("KafkaUser").stream().map(Resource::name).collect(toSet()));
    }

    @Test
    void everyServiceReadsAndWritesItsChannels() {
        Set<String> refused = BuiltService.all()
                .flatMap(service -> Stream.of(
                                needs(service, "incoming", "topic", "Read"),
                                needs(service, "outgoing", "topic", "Write"),
                                needs(service, "incoming", "group.id", "Read"))
                        .flatMap(needs -> needs)
                        .filter(Predicate.not(need -> may(service, need)))
                        .map(need -> service + " " + need))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), refused);
        assertTrue(
                needs(BuiltService.named("orders"), "incoming", "topic", "Read").count() > 1);
    }

    private static Stream<Need> needs(BuiltService service, String direction, String what, String operation) {
        Pattern channel = Pattern.compile("mp\\.messaging\\." + direction + "\\.[a-z-]+\\." + what);
        return service.properties().values().entrySet().stream()
                .filter(property -> channel.matcher(property.getKey()).matches())
                .map(property -> property.getValue().replace(PREFIX, "").replace("${quarkus.uuid}", "1"))
                .map(name -> new Need(what.equals("topic") ? "topic" : "group", name, operation));
    }

    private static boolean may(BuiltService service, Need need) {
        JsonNode rights =
                Overlay.PRODUCTION.get("KafkaUser", "kafka-" + service).at("spec.authorization.acls");
        return Resource.stream(rights).anyMatch(right -> {
            JsonNode resource = right.path("resource");
            String name = resource.path("name").asText();
            return resource.path("type").asText().equals(need.type())
                    && (resource.path("patternType").asText().equals("prefix")
                            ? need.name().startsWith(name)
                            : need.name().equals(name))
                    && Resource.list(right.path("operations")).contains(need.operation());
        });
    }

    private record Need(String type, String name, String operation) {}
}
