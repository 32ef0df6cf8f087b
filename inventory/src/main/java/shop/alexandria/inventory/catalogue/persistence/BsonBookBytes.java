package shop.alexandria.inventory.catalogue.persistence;

import com.mongodb.MongoClientSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.pojo.PojoCodecProvider;
import org.bson.io.BasicOutputBuffer;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.search.BookBytes;

/** Writes a book as the bytes of its MongoDB document. */
@ApplicationScoped
public class BsonBookBytes implements BookBytes {
    private final Codec<BookEntity> codec = CodecRegistries.fromRegistries(
                    MongoClientSettings.getDefaultCodecRegistry(),
                    CodecRegistries.fromProviders(PojoCodecProvider.builder()
                            .register(BookEntity.class)
                            .build()))
            .get(BookEntity.class);

    @Override
    public byte[] write(Book book) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            codec.encode(
                    writer, BookMapping.toEntity(book), EncoderContext.builder().build());
        }
        return bytes.toByteArray();
    }

    @Override
    public Book read(byte[] bytes) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            return BookMapping.toBook(
                    codec.decode(reader, DecoderContext.builder().build()));
        }
    }
}
