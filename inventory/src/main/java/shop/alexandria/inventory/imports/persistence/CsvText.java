package shop.alexandria.inventory.imports.persistence;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Opens a text file as what it is: UTF-8 or UTF-16, with or without a mark, or else what Windows writes in the West. */
final class CsvText {
    private static final int START = 8_192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    static BufferedReader open(Path file) throws IOException {
        byte[] start = startOf(file);
        if (start.length == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        Charset charset = charsetOf(file, start);
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.skipNBytes(markLength(start));
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }

    private static Charset charsetOf(Path file, byte[] start) throws IOException {
        if (begins(start, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (begins(start, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (isBinary(start)) {
            throw new UnreadableFile("The file is not text.");
        }
        return isUtf8(file) ? UTF_8 : WINDOWS;
    }

    private static int markLength(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean isBinary(byte[] start) {
        for (byte each : start) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStreamReader text = new InputStreamReader(Files.newInputStream(file), strict)) {
            char[] buffer = new char[START];
            while (text.read(buffer) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static byte[] startOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(START);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
