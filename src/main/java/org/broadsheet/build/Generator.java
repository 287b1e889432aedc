package org.broadsheet.build;

/**
 * The name of this program as its pages carry it; without a version, so that an update alone
 * changes no page.
 */
final class Generator {

  static final String NAME = "Broadsheet";

  private Generator() {}
}
