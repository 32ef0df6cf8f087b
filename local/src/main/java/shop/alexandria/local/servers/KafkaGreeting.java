package shop.alexandria.local.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import shop.alexandria.local.processes.Ports;

/** The first thing a client says to a broker, "which versions do you speak?", without a client. */
final class KafkaGreeting {
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 4711;

    private KafkaGreeting() {}

    static boolean isAnsweredAt(int port) throws IOException {
        try (Socket socket = Ports.connect(port)) {
            ask(new DataOutputStream(socket.getOutputStream()));
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == CORRELATION;
        }
    }

    private static void ask(DataOutputStream request) throws IOException {
        request.writeInt(10); // length of what follows
        request.writeShort(API_VERSIONS);
        request.writeShort(0); // version of the question
        request.writeInt(CORRELATION);
        request.writeShort(-1); // no client id
        request.flush();
    }
}
