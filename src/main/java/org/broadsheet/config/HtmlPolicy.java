package org.broadsheet.config;

/** What happens to raw HTML that writers put into Markdown. */
public enum HtmlPolicy {
  /** Scripts, styles, forms and everything else that could harm a reader is taken out. */
  SAFE,
  /** It is left as written: the site trusts its writers. */
  TRUSTED
}
