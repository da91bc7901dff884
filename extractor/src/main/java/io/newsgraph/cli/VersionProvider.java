package io.newsgraph.cli;

import io.newsgraph.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"newsgraph " + Version.current()};
  }
}
