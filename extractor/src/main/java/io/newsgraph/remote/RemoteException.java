package io.newsgraph.remote;

/** Why a repository elsewhere was of no use; one line without secrets. */
public final class RemoteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RemoteException(String message, Throwable cause) {
    super(message, cause);
  }

  RemoteException(String message) {
    super(message);
  }
}
