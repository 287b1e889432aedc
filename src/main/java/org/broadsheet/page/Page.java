package org.broadsheet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.View;

/** One file of the site to be rendered: its address and what it is made of. */
public final class Page {

  private final UrlPath url;
  private final Material material;
  private final Makers makers;

  Page(UrlPath url, Material material, Makers makers) {
    this.url = url;
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
    return material.view(makers);
  }

  /** The kind of its view, which is known without making it. */
  public Class<? extends View> kind() {
    return material.kind();
  }

  /** Pages with equal digests have equal views. */
  public Digest digest() {
    return Digests.of(List.of(makers.house().digest(), material));
  }

  /**
   * The digests of the parts that it is made of, by their names, in order; {@code house} is what
   * all pages share.
   */
  public Map<String, Digest> parts() {
    Map<String, Digest> parts = new LinkedHashMap<>();
    parts.put("house", makers.house().digest());
    parts.putAll(Digests.parts((Record) material));
    return parts;
  }
}
