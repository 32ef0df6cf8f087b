package shop.alexandria.inventory.imports.persistence;

import static com.mongodb.client.model.Filters.in;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.alexandria.inventory.imports.domain.Rejection;

/** Rejections, some hundred to a document: an import may have more of them than one document holds. */
@ApplicationScoped
class MongoRejections implements PanacheMongoRepositoryBase<RejectionsEntity, String> {

    /** @return the id under which they are kept */
    String keep(List<Rejection> rejections) {
        RejectionsEntity entity = new RejectionsEntity();
        entity.id = UUID.randomUUID().toString();
        entity.records = rejections.stream().map(Rejection::record).toList();
        entity.references = rejections.stream().map(Rejection::reference).toList();
        entity.reasons = rejections.stream().map(Rejection::reason).toList();
        persist(entity);
        return entity.id;
    }

    List<Rejection> of(Collection<String> ids) {
        return mongoCollection().find(in("_id", ids)).into(new ArrayList<>()).stream()
                .flatMap(MongoRejections::rejections)
                .sorted(Comparator.comparingInt(Rejection::record))
                .toList();
    }

    private static Stream<Rejection> rejections(RejectionsEntity entity) {
        return IntStream.range(0, entity.records.size())
                .mapToObj(i -> new Rejection(entity.records.get(i), entity.references.get(i), entity.reasons.get(i)));
    }
}
