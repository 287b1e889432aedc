package org.broadsheet.memory;

/**
 * What the file system says of a file without reading it: as long as it says the same, the bytes
 * are the same, if the file has not changed just before it was looked at.
 *
 * @param size in bytes
 * @param modified when its bytes were last written, in nanoseconds since 1970
 * @param changed when its bytes, name or rights last changed, in nanoseconds since 1970; nobody can
 *     set it; 0 where the system does not tell
 * @param inode its number in the file system; 0 where the system does not tell
 */
public record FileStamp(long size, long modified, long changed, long inode) {

  /**
   * When the file last changed, in nanoseconds since 1970: as the system noticed, or where it does
   * not tell, as the file says.
   */
  public long latest() {
    return changed != 0 ? changed : modified;
  }
}
