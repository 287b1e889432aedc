package org.broadsheet.bench.corpus;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The pictures of the archive: waves of colour, as JPEG files. */
final class Photographs {

  /** How many there are. */
  static final int COUNT = 20;

  static final int WIDTH = 1200;
  static final int HEIGHT = 800;

  private Photographs() {}

  /** The name of a picture's file. */
  static String name(int number) {
    return String.format(Locale.ROOT, "p%02d.jpg", number);
  }

  /** Writes all of them; their bytes are those of this Java's JPEG writer. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < COUNT; number++) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(name(number)))) {
        if (!ImageIO.write(picture(number), "jpg", out)) {
          throw new IOException("this Java cannot write JPEG");
        }
      }
    }
  }

  private static BufferedImage picture(int number) {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int red = wave(x * (number + 3) + y * 2);
        int green = wave(y * (number + 5) - x);
        int blue = wave(x + y * number);
        pixels[y * WIDTH + x] = red << 16 | green << 8 | blue;
      }
    }
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    picture.getRaster().setDataElements(0, 0, WIDTH, HEIGHT, pixels);
    return picture;
  }

  /** Up from 0 to 255 and down again, over 2048 steps. */
  private static int wave(int step) {
    int at = Math.floorMod(step, 2048) / 4;
    return at < 256 ? at : 511 - at;
  }
}
