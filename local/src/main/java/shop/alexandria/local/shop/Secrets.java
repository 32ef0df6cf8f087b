package shop.alexandria.local.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import shop.alexandria.local.files.WholeFile;

/** The secrets of a shop: made once, kept in a file that only its owner may read; the environment has precedence. */
public final class Secrets {
    static final String OWNER_PASSWORD = "ALEXANDRIA_OWNER_PASSWORD";
    static final String SERVICE_TOKEN = "ALEXANDRIA_SERVICE_TOKEN_SECRET";
    static final String SIGNING_KEYS = "ALEXANDRIA_SIGNING_KEYS_SECRET";
    static final String BANK_ACCOUNTS = "ALEXANDRIA_BANK_ACCOUNTS_SECRET";
    static final String PAYMENTS_API_KEY = "ALEXANDRIA_PAYMENTS_API_KEY";
    static final String PAYMENTS_WEBHOOK = "ALEXANDRIA_PAYMENTS_WEBHOOK_SECRET";
    static final String CARRIER_WEBHOOK = "ALEXANDRIA_CARRIER_WEBHOOK_SECRET";

    private final Properties kept;
    private final Environment environment;

    private Secrets(Properties kept, Environment environment) {
        this.kept = kept;
        this.environment = environment;
    }

    /** Makes those that are missing. */
    public static Secrets in(DataFolder data, Environment environment) {
        Properties kept = read(data.secrets());
        int before = kept.size();
        kept.computeIfAbsent(OWNER_PASSWORD, _ -> RandomText.password());
        kept.computeIfAbsent(SERVICE_TOKEN, _ -> RandomText.base64());
        kept.computeIfAbsent(SIGNING_KEYS, _ -> RandomText.base64());
        kept.computeIfAbsent(BANK_ACCOUNTS, _ -> RandomText.base64());
        kept.computeIfAbsent(PAYMENTS_API_KEY, _ -> "sk_test_" + RandomText.hexadecimal());
        kept.computeIfAbsent(PAYMENTS_WEBHOOK, _ -> "whsec_" + RandomText.base64());
        kept.computeIfAbsent(CARRIER_WEBHOOK, _ -> "whsec_" + RandomText.base64());
        if (kept.size() > before) {
            write(kept, data.secrets());
        }
        return new Secrets(kept, environment);
    }

    public String get(String name) {
        return environment.get(name, kept.getProperty(name));
    }

    public Login owner() {
        return new Login(environment.get("ALEXANDRIA_OWNER_EMAIL", "owner@alexandria.local"), get(OWNER_PASSWORD));
    }

    private static Properties read(Path file) {
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    private static void write(Properties secrets, Path file) {
        StringWriter text = new StringWriter();
        try {
            secrets.store(text, "The secrets of this shop. Whoever has them can act as its owner.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(file, text.toString(), PosixFilePermissions.fromString("rw-------"));
    }
}
