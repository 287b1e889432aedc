package org.broadsheet.serve.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageInsertTest {

  private static String into(String page) {
    PageInsert insert = new PageInsert("page", "r-1", false, DeskWords.of("en"), List.of(), "");
    String whole = new String(insert.into(page.getBytes(UTF_8), "p{}"), UTF_8);
    return whole.replace(insert.html("p{}"), "#");
  }

  @Test
  void itStandsAtTheEndOfTheBody() {
    assertEquals(
        "<body>سلام</body> x #</BODY\n></html>", into("<body>سلام</body> x </BODY\n></html>"));
  }

  @Test
  void aPageWithoutAnEndHasItAtItsOwn() {
    assertEquals("<p>a</bod#", into("<p>a</bod"));
    assertEquals("#", into(""));
  }
}
