package org.broadsheet.model;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

  /** Checks that both are positive. */
  public PictureSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture has pixels: " + width + "x" + height);
    }
  }
}
