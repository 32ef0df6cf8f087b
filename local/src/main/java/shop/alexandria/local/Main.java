package shop.alexandria.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import shop.alexandria.local.cli.DemoCommand;
import shop.alexandria.local.cli.DownCommand;
import shop.alexandria.local.cli.ImportCommand;
import shop.alexandria.local.cli.LogsCommand;
import shop.alexandria.local.cli.PlainMessages;
import shop.alexandria.local.cli.ResetCommand;
import shop.alexandria.local.cli.StatusCommand;
import shop.alexandria.local.cli.TestCommand;
import shop.alexandria.local.cli.UpCommand;

@Command(
        name = "./alexandria",
        description = "The whole bookstore on one machine.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            ResetCommand.class,
            TestCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(verbs().execute(arguments));
    }

    public static CommandLine verbs() {
        PlainMessages messages = new PlainMessages();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(messages)
                .setParameterExceptionHandler(messages);
    }
}
