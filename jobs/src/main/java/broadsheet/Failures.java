package broadsheet;

import broadsheet.model.Refused;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What went wrong, on one line; the stack trace only where it is asked for. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;
  private final PrintStream err;
  private final BooleanSupplier isVerbose;

  Failures(PrintStream err, BooleanSupplier isVerbose) {
    this.err = err;
    this.isVerbose = isVerbose;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    err.println("broadsheet: " + firstLine(e.getMessage()));
    err.println("try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    return failed(e);
  }

  /** Runs {@code work}; whatever escapes it is told on one line too. */
  int guard(IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (OutOfMemoryError e) {
      err.println(
          "broadsheet: out of memory; give more, such as --driver-memory 8g before the job");
      return FAILED;
    } catch (Throwable e) {
      return failed(e);
    }
  }

  private int failed(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof Refused)) {
      cause = cause.getCause();
    }
    if (cause instanceof Refused) {
      err.println("broadsheet: " + cause.getMessage());
    } else if (isOutOfMemory(e)) {
      err.println(
          "broadsheet: out of memory; give more, such as --driver-memory 8g before the job");
    } else {
      String log = System.getProperty("broadsheet.log");
      err.println(
          "broadsheet: failed: %s: %s (%s)"
              .formatted(
                  cause.getClass().getSimpleName(),
                  firstLine(cause.getMessage()),
                  log == null ? "--verbose shows more" : "--verbose shows more; log: " + log));
    }
    if (isVerbose.getAsBoolean()) {
      e.printStackTrace(err);
    }
    return FAILED;
  }

  private static boolean isOutOfMemory(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof OutOfMemoryError || message.contains("java.lang.OutOfMemoryError")) {
        return true;
      }
    }
    return false;
  }

  private static String firstLine(String message) {
    return message == null ? "no message" : message.lines().findFirst().orElse("no message");
  }
}
