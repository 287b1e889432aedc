package org.broadsheet.build;

/** Is told how far a build has come; called from many threads. */
public interface BuildListener {

  /** Hears nothing. */
  BuildListener SILENT =
      new BuildListener() {
        @Override
        public void stage(Stage stage, int total) {}

        @Override
        public void step() {}
      };

  /**
   * A stage begins.
   *
   * @param total how many steps it will take, 0 where that is not known
   */
  void stage(Stage stage, int total);

  /** One step of the stage is done. */
  void step();

  /**
   * Something that concerns neither the site nor its result, such as a memory that was damaged.
   *
   * @param sentence for the user
   */
  default void note(String sentence) {}

  /**
   * A page, feed or other rendered file was looked at.
   *
   * @param page what became of it
   */
  default void page(PageFate page) {}
}
