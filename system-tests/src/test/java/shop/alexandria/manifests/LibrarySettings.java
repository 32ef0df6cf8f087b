package shop.alexandria.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** The settings that libraries read while they run; what only a build reads is none of them. */
final class LibrarySettings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private LibrarySettings() {}

    /** Every extension of Quarkus lists its settings in its jar. */
    static Stream<Setting> in(Path library) {
        try (ZipFile jar = new ZipFile(library.toFile())) {
            ZipEntry model = jar.getEntry(MODEL);
            return model == null ? Stream.empty() : listed(jar, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever begins with "kafka." is handed to its client. */
    static Stream<Setting> ofKafka() {
        return ConsumerConfig.configNames().stream().map(name -> new Setting("kafka." + name, false));
    }

    private static Stream<Setting> listed(ZipFile jar, ZipEntry model) throws IOException {
        try (InputStream in = jar.getInputStream(model)) {
            return JSON.readTree(in).findParents("phase").stream()
                    .filter(item -> item.path("phase").asText().equals("RUN_TIME"))
                    .map(LibrarySettings::setting);
        }
    }

    private static Setting setting(JsonNode item) {
        String property = item.path("path").path("property").asText();
        return new Setting(property.replaceAll("\"[^\"]*\"", "*"), false);
    }
}
