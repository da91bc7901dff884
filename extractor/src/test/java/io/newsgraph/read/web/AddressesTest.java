package io.newsgraph.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "ff02::1"
      })
  void privateAddresses(String address) throws UnknownHostException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.9.9.9", "172.32.0.1", "100.128.0.1", "2620:fe::fe", "2a00:1450::1"})
  void publicAddresses(String address) throws UnknownHostException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/", "http://127.1/", "http://2130706433/", "http://[::1]:80/",
        "file:///etc/passwd", "ftp://9.9.9.9/", "http://user:word@9.9.9.9/", "http:/x"
      })
  void refusedAddresses(String address) {
    assertThatThrownBy(() -> Addresses.check(URI.create(address), false))
        .isInstanceOf(FetchException.class);
  }

  @Test
  void privateAddressesMayBeAllowed() {
    assertThatCode(() -> Addresses.check(URI.create("http://localhost/"), true))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Addresses.check(URI.create("file:///etc/passwd"), true))
        .hasMessageContaining("not on the web");
  }
}
