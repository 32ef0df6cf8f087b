package shop.alexandria.local.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.Leftovers;
import shop.alexandria.local.shop.Progress;

@Command(name = "reset", description = "deletes all data of the closed shop; asks first")
public final class ResetCommand implements Callable<Integer> {
    @Mixin
    private ShopOptions options = new ShopOptions();

    @Option(names = "--yes", description = "does not ask")
    private boolean yes;

    @Override
    public Integer call() {
        DataFolder data = options.data();
        if (options.notes().running().isPresent()) {
            System.err.println("The shop is open. Close it first: ./alexandria down");
            return 1;
        }
        if (!data.isAShop()) {
            System.err.println("There is no shop in " + data.path());
            return 1;
        }
        if (!yes && !agreed(data)) {
            System.out.println("Nothing is deleted.");
            return 1;
        }
        new Leftovers(options.notes(), new Progress(System.out::println)).stop();
        Folders.delete(data.path());
        System.out.println("Deleted " + data.path());
        return 0;
    }

    private static boolean agreed(DataFolder data) {
        System.out.printf(
                "Delete the shop in %s: books, stock, customers, orders, mail, all of it? [y/N] ", data.path());
        System.out.flush();
        Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
        return answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
