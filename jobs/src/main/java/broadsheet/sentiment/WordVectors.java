package broadsheet.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Words by the company they keep: such as stand beside the same words point the same way.
 * Thread-safe.
 */
public final class WordVectors {
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

  /**
   * The vectors of the frequent words of some texts. The same texts in any order give the same
   * vectors, to the last bit, on any machine.
   *
   * @param texts English, of some hundred at least
   */
  public static WordVectors of(Collection<String> texts) {
    Company company = new Company(new TreeSet<>(texts));
    float[][] surplus = company.surplus();
    Axes axes = new Axes(surplus, company.width(), SIZE);
    byte[] numbers = new byte[company.words().size() * SIZE];
    for (int row = 0; row < surplus.length; row++) {
      double[] along = axes.along(surplus[row]);
      for (int i = 0; i < SIZE; i++) {
        long whole = Math.round(ONE * along[i]);
        numbers[row * SIZE + i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, whole));
      }
    }
    return new WordVectors(company.words(), numbers);
  }

  /** The words; the place of one is its row. */
  public List<String> words() {
    return words;
  }

  /** Adds the vector in a row to the numbers of {@code sum} from {@code at} on. */
  void add(int row, int[] sum, int at) {
    for (int i = 0; i < SIZE; i++) {
      sum[at + i] += numbers[row * SIZE + i];
    }
  }

  /** Writes them: number of words, then each with its length and its vector. */
  public void write(OutputStream out) throws IOException {
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
