package org.broadsheet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.View;

/** One file of the site to be rendered: its address and what it is made of. */
public final class Page {

  private final UrlPath url;
  private final Class<? extends View> kind;
  private final Supplier<? extends Material> material;
  private final Makers makers;

  /**
   * A page.
   *
   * @param kind the kind of its view
   * @param material gives what it is made of, equal each time: most pages are never asked for it
   */
  Page(
      UrlPath url,
      Class<? extends View> kind,
      Supplier<? extends Material> material,
      Makers makers) {
    this.url = url;
    this.kind = kind;
    this.material = material;
    this.makers = makers;
  }

  /** Its address. */
  public UrlPath url() {
    return url;
  }

  /**
   * Everything it shows; the kind of view says how it is rendered. Most are made anew each time:
   * hold it no longer than needed.
   */
  public View view() {
    return material.get().view(makers);
  }

  /** The kind of its view, which is known without making it. */
  public Class<? extends View> kind() {
    return kind;
  }

  /** Pages with equal digests have equal views. */
  public Digest digest() {
    return Digests.of(List.of(makers.house().digest(), material.get()));
  }

  /**
   * The digests of the parts that it is made of, by their names, in order; {@code house} is what
   * all pages share.
   */
  public Map<String, Digest> parts() {
    Map<String, Digest> parts = new LinkedHashMap<>();
    parts.put("house", makers.house().digest());
    parts.putAll(Digests.parts((Record) material.get()));
    return parts;
  }
}
