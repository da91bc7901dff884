package io.newsgraph.read.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Tells which addresses of the web may be read. */
final class Addresses {

  private Addresses() {}

  /**
   * Checks an address before it is connected to. The JVM remembers what a name stands for for half
   * a minute (networkaddress.cache.ttl), so that the connection goes where was checked.
   *
   * @throws FetchException if it is not of the web, unknown, or private and not allowed
   */
  static void check(URI uri, boolean privateAllowed) throws FetchException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw FetchException.invalid(
          "leads to " + shown(uri) + ", which is not on the web", "give an http or https address");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw FetchException.invalid(
          "has no host, or a password in it", "give the address as a browser shows it");
    }
    if (privateAllowed) {
      return;
    }
    for (InetAddress address : resolve(uri.getHost())) {
      if (!isPublic(address)) {
        throw FetchException.invalid(
            uri.getHost() + " is an address of this machine or a private network",
            "allow it with --allow-private if you trust where the address comes from");
      }
    }
  }

  private static String shown(URI uri) {
    return uri.getScheme() == null ? uri.toString() : uri.getScheme() + ":";
  }

  private static InetAddress[] resolve(String host) throws FetchException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw FetchException.invalid(host + " is unknown", "check the address and the connection");
    }
  }

  /** True for an address that anyone on the internet may reach. */
  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6((Inet6Address) address);
  }

  /** The blocks of RFC 6890 that the platform does not tell. */
  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean here = first == 0;
    boolean carrier = first == 100 && (second & 0xC0) == 64;
    boolean protocol = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
    boolean benchmark = first == 198 && (second & 0xFE) == 18;
    boolean documentation =
        (first == 198 && second == 51 && bytes[2] == 100)
            || (first == 203 && second == 0 && bytes[2] == 113);
    boolean reserved = first >= 240;
    return !(here || carrier || protocol || benchmark || documentation || reserved);
  }

  /** Only global unicast, and none that carries an IPv4 address which might be private. */
  private static boolean isPublic6(Inet6Address address) {
    byte[] bytes = address.getAddress();
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean teredoOrDocumentation =
        bytes[0] == 0x20
            && bytes[1] == 0x01
            && ((bytes[2] == 0 && bytes[3] == 0)
                || (bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8));
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    return global && !teredoOrDocumentation && !sixToFour;
  }
}
