package shop.alexandria.publishers.royalties.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import shop.alexandria.publishers.royalties.application.StatementView;

/** A statement as a table: {@code Accept: text/csv}. */
@Provider
@Produces(CsvStatements.TEXT_CSV)
public class CsvStatements implements MessageBodyWriter<StatementView> {
    static final String TEXT_CSV = "text/csv";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == StatementView.class;
    }

    @Override
    public void writeTo(
            StatementView statement,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(StatementCsv.of(statement).getBytes(UTF_8));
    }
}
