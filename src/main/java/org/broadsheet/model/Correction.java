package org.broadsheet.model;

import java.time.Instant;

/**
 * What was wrong in a story and when it was put right.
 *
 * @param date when
 * @param text what, without a paragraph around it
 */
public record Correction(Instant date, Body text) {}
