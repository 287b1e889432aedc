package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "127.0.0.1",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8080",
        "[0:0:0:0:0:0:0:1]",
      })
  void thisMachineIsMeant(String host) {
    assertTrue(HostNames.loopback().meant(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":8080",
        "attacker.example",
        "localhost.attacker.example",
        "127.0.0.1.attacker.example",
        "attacker.example:80:80",
        "localhost.",
        "0.0.0.0",
        "127.0.0.2",
        "2130706433",
        "0x7f000001",
        "[::]",
        "[::ffff:10.0.0.1]",
        "[",
        "[]",
        "[::1",
        "localhost:",
        "localhost:x",
        "localhost:123456",
      })
  void anotherIsMeant(String host) {
    assertFalse(HostNames.loopback().meant(host), host);
  }

  @Test
  void hostThatTheUserNamedIsMeantToo() throws IOException {
    InetAddress address = InetAddress.getByAddress(new byte[] {10, 1, 2, 3});
    HostNames names = HostNames.of("Desk.Example", address);
    for (String host : List.of("desk.example", "DESK.example:99", "10.1.2.3", "localhost:80")) {
      assertTrue(names.meant(host), host);
    }
    assertFalse(names.meant("10.1.2.4"));
    assertFalse(names.meant("other.example"));
  }

  @Test
  void addressesOfThisMachineAreMeantWhereItListensAtAll() throws IOException {
    HostNames names = HostNames.of("0.0.0.0", InetAddress.getByAddress(new byte[4]));
    List<InetAddress> own =
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
    for (InetAddress address : own) {
      String host = HostNames.literal(address.getHostAddress());
      assertTrue(names.meant(host + ":8080"), host);
    }
    assertFalse(names.meant("attacker.example"));
  }

  @Test
  void addressOfIpv6IsWrittenAsInAUrl() {
    assertEquals("[fe80:0:0:0:0:0:0:1]", HostNames.literal("fe80:0:0:0:0:0:0:1%eth0"));
    assertEquals("[::1]", HostNames.literal("::1"));
    assertEquals("10.0.0.1", HostNames.literal("10.0.0.1"));
  }
}
