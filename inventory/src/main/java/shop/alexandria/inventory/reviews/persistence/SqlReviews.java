package shop.alexandria.inventory.reviews.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Rating;
import shop.alexandria.inventory.reviews.domain.Review;
import shop.alexandria.inventory.reviews.domain.Reviews;
import shop.alexandria.kit.web.Page;

@ApplicationScoped
@Transactional
class SqlReviews implements Reviews {
    private static final String ADD = """
        INSERT INTO review (isbn, customer_id, reviewer, rating, title, text, written_at)
        VALUES (:isbn, :customer, :reviewer, :rating, :title, :text, :at) ON CONFLICT DO NOTHING
        """;
    private static final String COUNT = """
        INSERT INTO rating AS counted (isbn, reviews, stars) VALUES (:isbn, 1, :rating)
        ON CONFLICT (isbn) DO UPDATE
           SET reviews = counted.reviews + 1, stars = counted.stars + excluded.stars, changed_at = clock_timestamp()
        """;

    private final Session entities;

    SqlReviews(Session entities) {
        this.entities = entities;
    }

    @Override
    public boolean add(Review review) {
        int added = entities.createNativeQuery(ADD)
                .setParameter("isbn", review.isbn().value())
                .setParameter("customer", review.customerId())
                .setParameter("reviewer", review.reviewer())
                .setParameter("rating", review.rating())
                .setParameter("title", review.title(), String.class)
                .setParameter("text", review.text(), String.class)
                .setParameter("at", review.writtenAt())
                .executeUpdate();
        return added == 1 && count(review) == 1;
    }

    @Override
    public Page<Review> of(Isbn isbn, int page, int size) {
        List<?> rows = entities.createNativeQuery("""
            SELECT * FROM review WHERE isbn = :isbn
             ORDER BY written_at DESC, customer_id LIMIT :size OFFSET :offset
            """, Tuple.class)
                .setParameter("isbn", isbn.value())
                .setParameter("size", size)
                .setParameter("offset", Math.multiplyExact(page, size))
                .getResultList();
        return new Page<>(
                rows.stream().map(row -> review((Tuple) row)).toList(),
                page,
                size,
                rating(isbn).count());
    }

    @Override
    public void disown(String customerId) {
        entities.createNativeQuery("""
            UPDATE review SET customer_id = 'erased ' || gen_random_uuid(), reviewer = 'A customer'
             WHERE customer_id = :customer
            """).setParameter("customer", customerId).executeUpdate();
    }

    @Override
    public Rating rating(Isbn isbn) {
        List<?> rows = entities.createNativeQuery("SELECT reviews, stars FROM rating WHERE isbn = :isbn", Tuple.class)
                .setParameter("isbn", isbn.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .map(row -> new Rating(row.get("reviews", Long.class), row.get("stars", Long.class)))
                .findFirst()
                .orElse(new Rating(0, 0));
    }

    private int count(Review review) {
        return entities.createNativeQuery(COUNT)
                .setParameter("isbn", review.isbn().value())
                .setParameter("rating", review.rating())
                .executeUpdate();
    }

    private static Review review(Tuple row) {
        return new Review(
                new Isbn(row.get("isbn", String.class)),
                row.get("customer_id", String.class),
                row.get("reviewer", String.class),
                row.get("rating", Integer.class),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("written_at", Instant.class));
    }
}
