package shop.alexandria.prove.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.alexandria.people.Book;

/** Visitors who have the page of a book open, and see on it how many copies there are. */
public final class Watchers implements AutoCloseable {
    private static final Pattern AVAILABLE = Pattern.compile("\"available\":(\\d+)");

    private final List<Page> pages = new ArrayList<>();

    private Watchers() {}

    public static Watchers of(Book book, URI shop, int count) {
        Watchers watchers = new Watchers();
        for (int i = 0; i < count; i++) {
            watchers.pages.add(Page.open(book, shop));
        }
        watchers.pages.forEach(page -> Thread.ofVirtual().start(page::read));
        return watchers;
    }

    /** How many of them see so many copies. */
    public long see(int copies) {
        return pages.stream().filter(page -> page.copies == copies).count();
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
    }

    private static final class Page {
        private final Socket socket;
        private volatile int copies = -1;

        private Page(Socket socket) {
            this.socket = socket;
        }

        static Page open(Book book, URI shop) {
            try {
                Socket socket = new Socket(shop.getHost(), shop.getPort());
                String request =
                        "GET /api/v1/stock/stream?isbn=%s HTTP/1.1\r\nHost: shop\r\n\r\n".formatted(book.isbn());
                socket.getOutputStream().write(request.getBytes(UTF_8));
                return new Page(socket);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), 512)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher available = AVAILABLE.matcher(line);
                    if (available.find()) {
                        copies = Integer.parseInt(available.group(1));
                    }
                }
            } catch (IOException closed) {
                copies = -1;
            }
        }

        void close() {
            try {
                socket.close();
            } catch (IOException closed) {
                // so it is
            }
        }
    }
}
