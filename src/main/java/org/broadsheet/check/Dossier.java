package org.broadsheet.check;

import java.util.List;
import java.util.Map;
import org.broadsheet.build.Proof;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.model.Story;

/**
 * What the desk knows of the paper as a whole.
 *
 * @param proof the paper as readers would get it
 * @param config what {@code site.yaml} says
 * @param stories those that are public or will be, by path
 * @param links the links of each file that is public or will be, by path
 * @param pictures the addresses of pictures in each of those files, by path
 */
record Dossier(
    Proof proof,
    SiteConfig config,
    List<Story> stories,
    Map<String, List<WrittenLink>> links,
    Map<String, List<WrittenLink>> pictures) {}
