package shop.alexandria.inventory.catalogue.persistence;

import io.quarkus.mongodb.panache.common.MongoEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A book as its document, under its ISBN-13. */
@MongoEntity(collection = "books")
@SuppressWarnings("NullAway.Init") // filled by the driver
public class BookEntity {
    @BsonId
    public String isbn;

    public String slug;
    public long revision;
    public boolean withdrawn;
    public long popularity;
    public Instant listedAt;

    public String title;
    public @Nullable String subtitle;
    public List<String> authors;
    public List<String> genres;
    public @Nullable String publisherId;
    public String publisher;
    public @Nullable String series;
    public @Nullable String seriesNumber;
    public @Nullable String form;
    public @Nullable Integer pages;
    public @Nullable String language;
    public @Nullable String description;
    public @Nullable String imageUrl;
    public @Nullable Integer weightGrams;
    public @Nullable LocalDate publicationDate;
    public String currency;
    public BigDecimal price;
    public @Nullable BigDecimal listPrice;
    public int minPerOrder;
    public int maxPerOrder;
}
