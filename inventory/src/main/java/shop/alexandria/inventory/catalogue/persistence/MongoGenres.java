package shop.alexandria.inventory.catalogue.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import shop.alexandria.inventory.catalogue.domain.Genres;
import shop.alexandria.inventory.catalogue.domain.Slug;

@ApplicationScoped
class MongoGenres implements Genres, PanacheMongoRepositoryBase<GenreEntity, String> {
    // A spelling never changes, and there are few.
    private final Map<Slug, String> known = new ConcurrentHashMap<>();

    @Override
    public List<String> named(List<String> names) {
        return names.stream()
                .map(name -> Slug.of(name)
                        .map(slug -> known.computeIfAbsent(slug, _ -> firstSpelling(slug, name)))
                        .orElse(name))
                .distinct()
                .toList();
    }

    private String firstSpelling(Slug slug, String name) {
        GenreEntity genre = mongoCollection()
                .findOneAndUpdate(
                        eq("_id", slug.value()),
                        setOnInsert("name", name.strip()),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(genre).name;
    }
}
