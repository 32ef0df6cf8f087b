package shop.alexandria.local.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.alexandria.local.imports.BookFile;
import shop.alexandria.local.imports.ImportReport;
import shop.alexandria.local.imports.Rejections;
import shop.alexandria.local.imports.ShopClient;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.shop.ShopRecord;

@Command(name = "import", description = "brings a file of books into the open shop: CSV, or ONIX 3.0")
public final class ImportCommand implements Callable<Integer> {
    private static final long ASK_EVERY_NANOS = 500_000_000;

    @Mixin
    private ShopOptions options = new ShopOptions();

    @Parameters(paramLabel = "FILE", description = "the file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "csv|onix", description = "its format (default: by the file's extension)")
    private BookFile.@Nullable Format format;

    @Option(names = "--stock", paramLabel = "N", description = "so many copies of each new book are in stock")
    private @Nullable Integer stock;

    @Option(names = "--price", paramLabel = "AMOUNT", description = "the price of books without one")
    private @Nullable String price;

    @Override
    public Integer call() throws IOException {
        BookFile books = new BookFile(file, format == null ? BookFile.Format.of(file) : format, stock, price);
        int port = options.notes().running().map(ShopRecord::port).orElse(options.port());
        try (ShopClient shop = new ShopClient(Ports.url(port), options.secrets().owner())) {
            ImportReport report = follow(shop, shop.upload(books));
            Rejections.summary(report.allRejections()).forEach(System.out::println);
            return report.isDone() ? 0 : 1;
        } catch (ConnectException _) {
            System.err.printf("No shop is open on port %d. ./alexandria up opens it.%n", port);
            return 1;
        }
    }

    private static ImportReport follow(ShopClient shop, String id) throws IOException {
        Screen screen = new Screen(System.out);
        ImportReport report = shop.report(id);
        while (report.isRunning()) {
            screen.underWay(List.of(report.inWords()));
            LockSupport.parkNanos(ASK_EVERY_NANOS);
            report = shop.report(id);
        }
        screen.line(report.inWords());
        return report;
    }
}
