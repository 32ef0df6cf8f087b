package shop.alexandria.manifests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A whole shop as Kubernetes is told of it. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    private static final ConcurrentHashMap<Overlay, List<Resource>> RENDERED = new ConcurrentHashMap<>();

    /** Everything in it; rendered once. */
    List<Resource> resources() {
        return RENDERED.computeIfAbsent(
                this,
                overlay -> Yaml.documents(Kustomize.find()
                                .orElseThrow()
                                .render(Project.manifests().resolve("overlays/" + overlay)))
                        .stream()
                        .map(Resource::new)
                        .toList());
    }

    List<Resource> all(String kind) {
        return resources().stream()
                .filter(resource -> resource.kind().equals(kind))
                .toList();
    }

    Optional<Resource> find(String kind, String name) {
        return all(kind).stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst();
    }

    Resource get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("No %s %s in %s".formatted(kind, name, this)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
