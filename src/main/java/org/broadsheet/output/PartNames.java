package org.broadsheet.output;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parts of the files are called: few lists of names that many files share, so that a file
 * only needs the number of its list. Safe to use from many threads.
 */
final class PartNames {

  /** How many parts a file can have, and how many lists there can be. */
  private static final int MOST = 0xFFFF;

  private final List<List<String>> lists = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();

  /** The lists of a manifest. */
  static PartNames read(ByteBuffer in) {
    PartNames names = new PartNames();
    for (int lists = in.getShort() & MOST; lists > 0; lists--) {
      List<String> list = new ArrayList<>();
      for (int count = in.getShort() & MOST; count > 0; count--) {
        byte[] name = new byte[in.getShort() & MOST];
        in.get(name);
        list.add(new String(name, StandardCharsets.UTF_8));
      }
      names.number(list);
    }
    return names;
  }

  synchronized void write(DataOutputStream out) throws IOException {
    out.writeShort(lists.size());
    for (List<String> list : lists) {
      out.writeShort(list.size());
      for (String name : list) {
        out.writeUTF(name);
      }
    }
  }

  /** The number of a list, the same from now on. */
  synchronized int number(List<String> list) {
    Integer known = numbers.get(list);
    if (known != null) {
      return known;
    }
    int number = lists.size();
    if (number >= MOST || list.size() > MOST) {
      throw new IllegalArgumentException("too many parts");
    }
    lists.add(List.copyOf(list));
    numbers.put(lists.get(number), number);
    return number;
  }

  /** The list of a number. */
  synchronized List<String> list(int number) {
    return lists.get(number);
  }

  /** How many names each list has, by number. */
  synchronized int[] sizes() {
    return lists.stream().mapToInt(List::size).toArray();
  }

  /** A copy that can grow apart. */
  synchronized PartNames copy() {
    PartNames copy = new PartNames();
    lists.forEach(copy::number);
    return copy;
  }
}
