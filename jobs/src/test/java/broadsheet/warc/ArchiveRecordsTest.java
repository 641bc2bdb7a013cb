package broadsheet.warc;

import static broadsheet.warc.Archives.arc;
import static broadsheet.warc.Archives.bytes;
import static broadsheet.warc.Archives.gzip;
import static broadsheet.warc.Archives.http;
import static broadsheet.warc.Archives.joined;
import static broadsheet.warc.Archives.read;
import static broadsheet.warc.Archives.readInParts;
import static broadsheet.warc.Archives.show;
import static broadsheet.warc.Archives.warc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ArchiveRecordsTest {
  private static final byte[] ONE = warc("response", "http://a.example/1", http("<p>one</p>"));
  private static final byte[] TWO = warc("resource", "http://a.example/2", bytes("two"));
  private static final byte[] SIX = warc("response", "http://a.example/6", http("<p>six</p>"));

  @Test
  void aPlainArchive() {
    assertThat(show(read(joined(ONE, TWO))))
        .containsExactly(
            "0 response http://a.example/1 54/54", ONE.length + " resource http://a.example/2 3/3");
  }

  @Test
  void aMemberARecordOrAllInOne() {
    int second = gzip(ONE).length;

    assertThat(show(read(joined(gzip(ONE), gzip(TWO)))))
        .containsExactly(
            "0 response http://a.example/1 54/54", second + " resource http://a.example/2 3/3");
    assertThat(show(read(gzip(joined(ONE, TWO)))))
        .containsExactly(
            "0 response http://a.example/1 54/54", "1 resource http://a.example/2 3/3");
  }

  @Test
  void membersThatEndWithinRecords() {
    byte[] all = joined(ONE, TWO, SIX);
    byte[] file =
        joined(
            gzip(Arrays.copyOf(all, 100)),
            gzip(Arrays.copyOfRange(all, 100, ONE.length + 5)),
            gzip(Arrays.copyOfRange(all, ONE.length + 5, all.length)));

    assertThat(show(read(file)))
        .containsExactly(
            "0 response http://a.example/1 54/54",
            "1 resource http://a.example/2 3/3",
            "2 response http://a.example/6 54/54");
  }

  @Test
  void aLengthTooLargeEndsAtTheNextRecord() {
    byte[] wrong = warc("response", "http://a.example/w", http("<p>w</p>"), "90");

    assertThat(show(read(joined(wrong, SIX))))
        .containsExactly(
            "0 response http://a.example/w 52/90",
            wrong.length + " response http://a.example/6 54/54");
  }

  @Test
  void aLengthTooSmallGoesOnToTheNextRecord() {
    byte[] wrong = warc("response", "http://a.example/w", http("<p>w</p>"), "7");

    assertThat(show(read(joined(wrong, SIX))))
        .containsExactly(
            "0 response http://a.example/w 52/7",
            wrong.length + " response http://a.example/6 54/54");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "many", "99999999999999999999"})
  void aLengthThatIsNone(String length) {
    byte[] wrong = warc("response", "http://a.example/w", http("<p>w</p>"), length);

    assertThat(show(read(joined(wrong, SIX))).get(0))
        .startsWith("0 response http://a.example/w 52/-1 it");
    assertThat(show(read(joined(wrong, SIX))).get(1)).endsWith("http://a.example/6 54/54");
  }

  @Test
  void aHugeLengthInASmallFile() {
    byte[] wrong = warc("response", "http://a.example/w", http("<p>w</p>"), "999999999999");

    assertThat(show(read(joined(wrong, SIX))))
        .containsExactly(
            "0 response http://a.example/w 52/999999999999",
            wrong.length + " response http://a.example/6 54/54");
  }

  @Test
  void bytesThatAreNoRecord() {
    assertThat(show(read(joined(ONE, bytes("stray bytes\nand more\n"), TWO))))
        .containsExactly(
            "0 response http://a.example/1 78/54",
            (ONE.length + 21) + " resource http://a.example/2 3/3");
    assertThat(show(read(joined(bytes("stray bytes\nand more\n"), TWO))))
        .containsExactly(
            "0  - 21/-1 21 bytes that are no record", "21 resource http://a.example/2 3/3");
  }

  @Test
  void aRecordThatHoldsAnArchive() {
    byte[] outer = warc("resource", "http://a.example/o", joined(ONE, TWO));

    assertThat(show(read(joined(outer, SIX))))
        .containsExactly(
            "0 resource http://a.example/o %d/%1$d".formatted(ONE.length + TWO.length),
            outer.length + " response http://a.example/6 54/54");
  }

  @Test
  void aHeaderThatBreaksOff() {
    byte[] cut = Arrays.copyOf(ONE, 60);

    assertThat(show(read(cut)))
        .containsExactly("0 response http://a.exa 0/-1 the record's header breaks off");
    assertThat(show(read(joined(cut, bytes("\r\n"), TWO))).get(1))
        .isEqualTo("62 resource http://a.example/2 3/3");
  }

  @Test
  void aBrokenMemberCostsItsRecordOnly() {
    byte[] broken = gzip(warc("response", "http://a.example/b", noise(9000, 3)));
    broken[6000] ^= 0x55;
    byte[] file = joined(gzip(ONE), broken, gzip(TWO));

    List<ArchiveRecord> records = read(file);

    assertThat(records).hasSize(3);
    assertThat(records.get(1).position()).isEqualTo(gzip(ONE).length);
    assertThat(records.get(1).fault()).contains("gzip data");
    assertThat(show(records).get(2)).endsWith("http://a.example/2 3/3");
  }

  @Test
  void aMemberThatBreaksOff() {
    byte[] noisy = gzip(warc("response", "http://a.example/b", noise(9000, 4)));

    assertThat(show(read(joined(gzip(ONE), Arrays.copyOf(noisy, 5000)))).get(1))
        .matches("\\d+ response http://a.example/b \\d+/9000 its gzip data breaks off");
    assertThat(show(read(joined(Arrays.copyOf(noisy, 5000), gzip(TWO)))).get(1))
        .matches("5000 resource http://a.example/2 3/3");
  }

  @Test
  void bytesBetweenMembers() {
    int second = gzip(ONE).length;

    assertThat(show(read(joined(gzip(ONE), bytes("no gzip"), gzip(TWO)))))
        .containsExactly(
            "0 response http://a.example/1 54/54",
            second + "  - 7/-1 7 bytes that are no gzip member of a record",
            (second + 7) + " resource http://a.example/2 3/3");
  }

  @Test
  void arcOfBothVersions() {
    String second =
        "http://a.example/two words 192.0.2.7 20080430204825 text/html 200 - - 0 old.arc 3\ntwo\n";
    byte[] file =
        joined(
            arc("filedesc://old.arc", bytes("1 0 Us\nURL IP-address Archive-date\n")),
            arc("http://a.example/1", http("<p>one</p>")),
            bytes(second));

    assertThat(show(read(file)))
        .satisfiesExactly(
            own -> assertThat(own).startsWith("0 warcinfo filedesc://old.arc"),
            one -> assertThat(one).endsWith("response http://a.example/1 54/54"),
            two -> assertThat(two).endsWith("response http://a.example/two words 3/3"));
    assertThat(read(file).get(1).headers().first("WARC-Date")).contains("2008-04-30T20:48:25Z");
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1500, 4099, 20_000, 65_536, 100_000, 1_000_000})
  void partsOfAnySizeGiveTheSameRecords(int size) {
    var random = new Random(size);
    for (byte[] file : List.of(packed(random), plain(random), gzip(plain(random)))) {
      assertThat(show(readInParts(file, size))).isEqualTo(show(read(file))).hasSize(60);
    }
  }

  @Test
  void partsOfABrokenArchiveGiveTheSameRecords() {
    var random = new Random(5);
    for (int round = 0; round < 20; round++) {
      for (byte[] file : List.of(packed(random), plain(random))) {
        for (int i = 0; i < 20; i++) {
          file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        assertThat(show(readInParts(file, 20_000))).isEqualTo(show(read(file)));
      }
    }
  }

  /** The members of a stored archive stand in the outer one as they are. */
  @Test
  void anArchiveWithinAnArchiveDoesNotFoolParts() {
    var random = new Random(7);
    byte[] inner = packed(random);
    byte[] file =
        joined(
            gzip(ONE),
            gzip(warc("response", "http://a.example/inner.warc.gz", inner)),
            packed(random),
            gzip(SIX));

    assertThat(show(readInParts(file, 5000))).isEqualTo(show(read(file))).hasSize(63);
  }

  @Test
  void mutatedArchivesNeverThrow() {
    var random = new Random(11);
    byte[] arc = joined(arc("filedesc://a.arc", bytes("1 0 U\n")), arc("http://a.example/", ONE));
    for (byte[] whole : List.of(joined(ONE, TWO, SIX), joined(gzip(ONE), gzip(TWO)), arc)) {
      for (int round = 0; round < 3000; round++) {
        byte[] mutated = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
          mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }

        assertThat(read(mutated)).doesNotContainNull();
      }
    }
  }

  private static byte[] packed(Random random) {
    byte[][] members = new byte[60][];
    for (int i = 0; i < members.length; i++) {
      members[i] = gzip(record(i, random));
    }
    return joined(members);
  }

  private static byte[] plain(Random random) {
    byte[][] records = new byte[60][];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(i, random);
    }
    return joined(records);
  }

  /** Of noise, which gzip stores as it is, with magic bytes in it. */
  private static byte[] record(int number, Random random) {
    byte[] noise = noise(500 + random.nextInt(8000), random.nextInt());
    byte[] magic = bytes("\u001F\u008B\b\0\0\0\0\0\0\u0003");
    System.arraycopy(magic, 0, noise, 200, magic.length);
    byte[] start = bytes("\r\nWARC/1.0\r\nno header\r\n");
    System.arraycopy(start, 0, noise, 300, start.length);
    return warc("response", "http://a.example/" + number, noise);
  }

  private static byte[] noise(int length, int seed) {
    byte[] noise = new byte[length];
    new Random(seed).nextBytes(noise);
    return noise;
  }
}
