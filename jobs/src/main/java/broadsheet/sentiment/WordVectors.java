package broadsheet.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Words by the company they keep: such as stand beside the same words point the same way. */
final class WordVectors {
  /** Numbers in a vector. */
  static final int SIZE = 100;

  /** What one stands for in the numbers of a vector. */
  static final int ONE = 256;

  private final List<String> words;
  private final byte[] numbers;

  /**
   * Vectors of words.
   *
   * @param words in lower case, without the like
   * @param numbers {@link #SIZE} for each
   */
  WordVectors(List<String> words, byte[] numbers) {
    if (numbers.length != words.size() * SIZE) {
      throw new IllegalArgumentException(
          words.size() + " words cannot have " + numbers.length + " numbers");
    }
    this.words = List.copyOf(words);
    this.numbers = numbers.clone();
  }

  /** The words; the place of one is its row. */
  List<String> words() {
    return words;
  }

  /** Adds the vector in a row to the numbers of {@code sum} from {@code at} on. */
  void add(int row, int[] sum, int at) {
    for (int i = 0; i < SIZE; i++) {
      sum[at + i] += numbers[row * SIZE + i];
    }
  }

  /** Writes them: number of words, then each with its length and its vector. */
  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(words.size());
    for (int row = 0; row < words.size(); row++) {
      data.writeUTF(words.get(row));
      data.write(numbers, row * SIZE, SIZE);
    }
    data.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut off
   */
  static WordVectors read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int size = data.readInt();
    List<String> words = new ArrayList<>(size);
    byte[] numbers = new byte[size * SIZE];
    for (int row = 0; row < size; row++) {
      words.add(data.readUTF());
      data.readFully(numbers, row * SIZE, SIZE);
    }
    return new WordVectors(words, numbers);
  }
}
