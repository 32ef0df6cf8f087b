package shop.alexandria.publishers.royalties.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.royalties.application.StatementView;

/** A statement fit to be sent: {@code Accept: application/pdf}. */
@Provider
@Produces(PdfStatements.PDF)
public class PdfStatements implements MessageBodyWriter<StatementView> {
    static final String PDF = "application/pdf";

    private final PublishersConfig config;

    @Inject
    public PdfStatements(PublishersConfig config) {
        this.config = config;
    }

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
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"statement-%s.pdf\"".formatted(statement.month()));
        out.write(StatementPdf.of(statement, config.shop().name()));
    }
}
