package app.quarterbook.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.exchange.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @TempDir Path folder;

  @Test
  void aScreenshotBecomesAPngOfAtMostTheLongestEdge() throws IOException {
    var shown = PictureReader.read(plain(4096, 1024));
    assertThat(shown.width()).isEqualTo(2048);
    assertThat(shown.height()).isEqualTo(512);
    assertThat(shown.bytes()).startsWith(0x89, 'P', 'N', 'G');
    var image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
    assertThat(image.getRGB(0, 0)).isEqualTo(RED);
    assertThat(image.getRGB(2047, 511)).isEqualTo(BLUE);
  }

  @Test
  void aPhotoBecomesAJpeg() throws IOException {
    var shown = PictureReader.read(noise(300, 200));
    assertThat(shown.bytes()).startsWith(0xFF, 0xD8);
    assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth()).isEqualTo(300);
  }

  @Test
  void whatCanBeSeenThroughStaysSo() throws IOException {
    var pixels = new int[200 * 100];
    pixels[0] = RED;
    var shown = PictureReader.read(new Raw.Pixels(200, 100, pixels));
    var image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
    assertThat(image.getRGB(0, 0)).isEqualTo(RED);
    assertThat(image.getRGB(199, 99) >>> 24).isZero();
  }

  @Test
  void aFileKeepsItsNameAndItsBytes() throws IOException {
    var file = file("rack.png", PictureReader.read(plain(40, 20)).bytes());
    var shown = PictureReader.read(new Raw.OnDisk(file));
    assertThat(shown.name()).isEqualTo("rack.png");
    assertThat(shown.original()).isEqualTo(Files.readAllBytes(file));
    assertThat(shown.width()).isEqualTo(40);
  }

  /// Where the pixel that was seen at the top left lies, for each way the camera was held.
  @ParameterizedTest
  @CsvSource({"1,0,0", "2,2,0", "3,2,1", "4,0,1", "5,0,0", "6,1,0", "7,1,2", "8,0,2"})
  void aPictureIsTurnedAsTheCameraWasHeld(int orientation, int x, int y) {
    var pixels = new int[] {RED, BLUE, BLUE, BLUE, BLUE, BLUE};
    var turned = new Bitmap(3, 2, pixels).turned(orientation);
    assertThat(turned.width()).isEqualTo(orientation >= 5 ? 2 : 3);
    assertThat(IntStream.of(turned.argb()).filter(pixel -> pixel == RED).count()).isOne();
    assertThat(turned.argb()[y * turned.width() + x]).isEqualTo(RED);
  }

  @Test
  void theCameraSaysHowItWasHeld() {
    var exif = ByteBuffer.allocate(64);
    exif.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 40);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    assertThat(Exif.orientation(exif.array())).isEqualTo(6);
    assertThat(Exif.orientation(new byte[] {1, 2, 3})).isEqualTo(1);
  }

  @Test
  void anyCutOfAJpegIsReadOrRefused() throws IOException {
    var whole = PictureReader.read(noise(60, 60)).bytes();
    for (int length = 0; length < whole.length; length += 97) {
      var file = file("cut.jpg", Arrays.copyOf(whole, length));
      try {
        assertThat(PictureReader.read(new Raw.OnDisk(file)).width()).isEqualTo(60);
      } catch (Refused refused) {
        assertThat(refused.why().text()).contains("cut.jpg");
      }
    }
  }

  @Test
  void aBombIsRefusedBeforeItTakesTheMemory() throws IOException {
    var file = file("bomb.png", pngHeader(60_000, 60_000));
    assertThatThrownBy(() -> PictureReader.read(new Raw.OnDisk(file)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("picture.refused.pixels");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    var file = folder.resolve("large.jpg");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(PictureReader.LARGEST + 1);
    }
    assertThatThrownBy(() -> PictureReader.read(new Raw.OnDisk(file)))
        .hasMessageContaining("picture.refused.large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a picture", "%PDF-1.4"})
  void whatIsNoPictureIsRefused(String content) throws IOException {
    var file = file("note.png", content.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PictureReader.read(new Raw.OnDisk(file))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> PictureReader.read(new Raw.OnDisk(folder.resolve("gone.png"))))
        .isInstanceOf(Refused.class);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Raw plain(int width, int height) {
    var pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i % width < width / 2 ? RED : BLUE;
    }
    return new Raw.Pixels(width, height, pixels);
  }

  private static Raw noise(int width, int height) {
    var random = new Random(7);
    var pixels = random.ints((long) width * height).map(it -> it | 0xFF000000).toArray();
    return new Raw.Pixels(width, height, pixels);
  }

  private static byte[] pngHeader(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
    var bytes = ByteBuffer.wrap(out.toByteArray());
    bytes.putInt(16, width).putInt(20, height);
    var sum = new CRC32();
    sum.update(bytes.array(), 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    return bytes.array();
  }
}
