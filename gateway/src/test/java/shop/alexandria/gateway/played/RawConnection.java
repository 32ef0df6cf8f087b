package shop.alexandria.gateway.played;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP as no client library would: what is written goes out unchanged. */
public final class RawConnection {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private RawConnection() {}

    /** The whole answer to a GET of exactly this target. */
    public static String get(int port, String target) {
        return send(port, "GET " + target + " HTTP/1.1\r\nHost: shop\r\n\r\n");
    }

    public static String send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf(END_OF_HEAD) < 0) {
            int next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }
}
