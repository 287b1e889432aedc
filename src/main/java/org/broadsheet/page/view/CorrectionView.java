package org.broadsheet.page.view;

import org.broadsheet.model.Html;

/**
 * What was wrong in a story and when it was put right.
 *
 * @param date when
 * @param text what
 */
public record CorrectionView(DateView date, Html text) {}
