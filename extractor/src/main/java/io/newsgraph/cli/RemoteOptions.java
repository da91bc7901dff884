package io.newsgraph.cli;

import io.newsgraph.remote.Credentials;
import io.newsgraph.remote.Patience;
import io.newsgraph.remote.RemoteRepository;
import io.newsgraph.remote.RepositoryAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a repository elsewhere is reached. Passwords never stand on the command line. */
final class RemoteOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "User of the repository (default: environment variable NEWSGRAPH_USER).")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File that holds the password (default: environment variable NEWSGRAPH_PASSWORD).")
  private Path passwordFile;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "File that holds a bearer token, in place of a user (default: environment variable"
              + " NEWSGRAPH_TOKEN).")
  private Path tokenFile;

  @Option(
      names = "--update-url",
      paramLabel = "URL",
      description =
          "Where a SPARQL endpoint takes updates (default: the URL itself, or …/update beside"
              + " …/query and …/sparql).")
  private String updateUrl;

  /** The repository at a URL. */
  RemoteRepository open(String url) throws IOException {
    try {
      RepositoryAddress address = RepositoryAddress.parse(url, Optional.ofNullable(updateUrl));
      return RemoteRepository.open(address, credentials(), Patience.standard());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private Credentials credentials() throws IOException {
    Optional<String> token = secret(tokenFile, "NEWSGRAPH_TOKEN");
    Optional<String> name =
        Optional.ofNullable(user).or(() -> Optional.ofNullable(System.getenv("NEWSGRAPH_USER")));
    if (token.isPresent() && (tokenFile != null || user == null)) {
      return Credentials.token(token.get());
    }
    if (name.isEmpty()) {
      return Credentials.none();
    }
    return Credentials.of(name.get(), secret(passwordFile, "NEWSGRAPH_PASSWORD").orElse(""));
  }

  private static Optional<String> secret(Path file, String variable) throws IOException {
    if (file == null) {
      return Optional.ofNullable(System.getenv(variable));
    }
    if (!Files.isRegularFile(file)) {
      throw new Failure(ExitCode.INVALID_INPUT, file + ": does not exist; check the path");
    }
    return Optional.of(Files.readString(file).strip());
  }
}
