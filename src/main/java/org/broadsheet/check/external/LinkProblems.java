package org.broadsheet.check.external;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/** Says what became of a page to those who linked to it. */
final class LinkProblems {

  private final Problems problems;

  LinkProblems(Problems problems) {
    this.problems = problems;
  }

  /** An address that leads nowhere, whoever is asked. */
  void malformed(WebLink link) {
    problems.error(
        "web-address-malformed",
        link.place(),
        "\"" + link.address() + "\" is no address that a browser could open",
        "copy the address from the browser's address line");
  }

  /** What became of the page behind a link; nothing where it is there. */
  void tell(WebLink link, WebAddress page, Answer answer) {
    String written = link.address();
    Location place = link.place();
    switch (answer.fate()) {
      case FINE, TURNED_AWAY -> {}
      case MOVED -> moved(link, page, answer);
      case GONE ->
          problems.warning(
              "web-page-gone",
              place,
              "the page " + written + " is gone: its site " + answer.words(),
              "look for its new address or a copy in a web archive, or take the link away");
      case ASTRAY ->
          problems.warning(
              "web-page-astray",
              place,
              "the address " + written + " " + answer.words(),
              "open it in a browser and write the address where you arrive, or take the link away");
      case TROUBLED, HOST_UNCLEAR ->
          problems.warning(
              "web-page-troubled",
              place,
              "the page " + written + " cannot be checked now: it " + answer.words(),
              "this may pass: check again later, and try it in a browser");
      case UNTRUSTED ->
          problems.warning(
              "web-site-untrusted",
              place,
              "browsers warn of " + written + ": its certificate is not valid",
              "look for another address of the page, or take the link away");
      case HOST_UNKNOWN ->
          problems.error(
              "web-host-unknown",
              place,
              "there is no host \"" + page.host() + "\"",
              "correct the address, or take the link away");
      case PRIVATE ->
          problems.warning(
              "web-address-private",
              place,
              "the address " + written + " is of this machine or of a private network",
              "readers cannot open it: write an address of the web, or take the link away");
    }
  }

  private void moved(WebLink link, WebAddress page, Answer answer) {
    String target = String.valueOf(answer.target());
    WebAddress there = WebAddress.of(target);
    boolean front = there != null && there.isFront() && !page.isFront();
    problems.warning(
        "web-page-moved",
        link.place(),
        "the page "
            + link.address()
            + (front ? " now leads to the front page " : " has moved for good to ")
            + target,
        front
            ? "the page itself may be gone: look for its new address, or write " + target
            : "write " + target);
  }
}
