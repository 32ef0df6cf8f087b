package shop.alexandria.reporting.rest;

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
import shop.alexandria.reporting.application.Report;

/** Every report is a table too: {@code Accept: text/csv}. */
@Provider
@Produces(CsvReports.TEXT_CSV)
public class CsvReports implements MessageBodyWriter<Report> {
    static final String TEXT_CSV = "text/csv";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Report.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Report report,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(CsvLines.of(report).toString().getBytes(UTF_8));
    }
}
