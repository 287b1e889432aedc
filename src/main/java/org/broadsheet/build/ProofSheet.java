package org.broadsheet.build;

import java.util.function.Supplier;
import org.broadsheet.model.UrlPath;

/**
 * An address of a proof and how its file is had.
 *
 * @param maker makes the file, an equal one each time
 */
record ProofSheet(UrlPath url, Supplier<ProofFile> maker) {

  ProofFile file() {
    return maker.get();
  }
}
