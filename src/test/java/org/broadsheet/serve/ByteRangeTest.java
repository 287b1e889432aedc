package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=2-5, 2, 5",
    "bytes=7-, 7, 9",
    "bytes=0-99, 0, 9",
    "bytes=9-999999999999999999, 9, 9",
    "bytes=-3, 7, 9",
    "bytes=-99, 0, 9",
    "Bytes=1-2, 1, 2",
    "' bytes = 1-2 ', 1, 2",
  })
  void oneStretchIsRead(String header, long first, long last) {
    assertEquals(new ByteRange(first, last), ByteRange.of(List.of(header), 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=10-",
        "bytes=10-20",
        "bytes=5-2",
        "bytes=-0",
        "bytes=-",
        "bytes=",
        "bytes=a-b",
        "bytes=1",
        "bytes=--1",
        "bytes=1-2-3",
        "bytes=0x1-2",
        "bytes=99999999999999999999-",
        "bytes=-99999999999999999999",
      })
  void whatTheFileDoesNotHaveIsImpossible(String header) {
    assertEquals(ByteRange.IMPOSSIBLE, ByteRange.of(List.of(header), 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=0-1,", "lines=1-2", "bytes", "", "=1-2"})
  void allIsSentWhereNotOneStretchOfBytesIsAskedFor(String header) {
    assertNull(ByteRange.of(List.of(header), 10));
  }

  @Test
  void allIsSentWhereNobodyAsksForLess() {
    assertNull(ByteRange.of(List.of(), 10));
    assertNull(ByteRange.of(List.of("bytes=0-1", "bytes=2-3"), 10));
  }

  @Test
  void emptyFileHasNoParts() {
    assertEquals(ByteRange.IMPOSSIBLE, ByteRange.of(List.of("bytes=0-"), 0));
    assertEquals(ByteRange.IMPOSSIBLE, ByteRange.of(List.of("bytes=-1"), 0));
  }
}
