package shop.alexandria.prove.trial;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Redis past the services: just enough of its protocol to look at keys and to lose them. */
public record Redis(URI address) {
    private static final int PATIENCE_MILLIS = 5_000;

    /** Sends one command; of an answer in several parts each is a text. */
    public List<String> ask(String... command) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            String database = address.getPath().replace("/", "");
            if (!database.isEmpty()) {
                send(socket.getOutputStream(), "SELECT", database);
                read(in);
            }
            send(socket.getOutputStream(), command);
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, String> hash(String key) {
        return pairs(ask("HGETALL", key));
    }

    public Map<String, String> sortedSet(String key) {
        return pairs(ask("ZRANGE", key, "0", "-1", "WITHSCORES"));
    }

    private static Map<String, String> pairs(List<String> flat) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            pairs.put(flat.get(i), flat.get(i + 1));
        }
        return pairs;
    }

    private static void send(OutputStream out, String... command) throws IOException {
        StringBuilder text = new StringBuilder("*%d\r\n".formatted(command.length));
        for (String part : command) {
            text.append("$%d\r\n%s\r\n".formatted(part.getBytes(StandardCharsets.UTF_8).length, part));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> read(DataInputStream in) throws IOException {
        String line = line(in);
        String rest = line.substring(1);
        return switch (line.charAt(0)) {
            case '*' -> parts(in, Integer.parseInt(rest));
            case '$' -> Integer.parseInt(rest) < 0 ? List.of() : List.of(bulk(in, Integer.parseInt(rest)));
            case '-' -> throw new IOException(rest);
            default -> List.of(rest);
        };
    }

    private static List<String> parts(DataInputStream in, int count) throws IOException {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.addAll(read(in));
        }
        return parts;
    }

    private static String bulk(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        line(in);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
