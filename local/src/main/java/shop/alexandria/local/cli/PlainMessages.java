package shop.alexandria.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import shop.alexandria.local.processes.StartFailed;

/** What went wrong, in a sentence; a stack trace only for what we did not foresee. */
public final class PlainMessages implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine verb, ParseResult arguments) throws Exception {
        if (e instanceof StartFailed) {
            verb.getErr().println(e.getMessage());
            return 1;
        }
        throw e;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine verb = e.getCommandLine();
        verb.getErr().println(e.getMessage());
        verb.usage(verb.getErr());
        return 2;
    }
}
