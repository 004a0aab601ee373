package org.mendlane.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Tables;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Strangers' files are taken in by what they are, not by what they are called.
 */
class DocumentsTests {

	@TempDir
	Path folder = Path.of("");

	private Documents documents = documents(64);

	@BeforeEach
	void open() {
		this.documents = documents(64);
	}

	@Test
	void aPhonePhotoStandsUprightAndForgetsWhereItWasTaken() throws IOException {
		byte[] photo = withExif(jpeg(1200, 800), 6);
		assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("SECRET-PLACE");
		Document kept = upload("photo-intake", "IMG_1.JPG", photo);
		byte[] bytes = this.documents.open(kept.id()).getContentAsByteArray();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
		assertThat(image.getWidth()).isEqualTo(800);
		assertThat(image.getHeight()).isEqualTo(1200);
		assertThat(new Color(image.getRGB(790, 10)).getRed()).as("the red corner has turned").isGreaterThan(200);
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET-PLACE", "Exif");
		BufferedImage small = ImageIO.read(this.documents.openThumbnail(kept.id()).getInputStream());
		assertThat(small.getHeight()).isEqualTo(400);
	}

	@Test
	void manySmallPhotosFitOnOnePage() throws IOException {
		Document kept = upload("photo-intake", "dim.jpg", grainy(1600, 1200));
		assertThat(this.documents.openThumbnail(kept.id()).contentLength()).isLessThan(20_000);
	}

	@Test
	void aPhotoThatWasReadOnceIsKeptForSeveralCases() throws IOException {
		byte[] photo = withExif(jpeg(120, 80), 6);
		Picture clean = this.documents.read("IMG_1.JPG", new ByteArrayInputStream(photo));
		List<Document> kept = Stream.of("SR1", "SR2")
			.map((number) -> new Upload(number, "photo-intake", "front.jpg", InputStream.nullInputStream(), "me", null))
			.map((upload) -> this.documents.upload(upload, clean))
			.toList();
		assertThat(kept).extracting(Document::caseNumber).containsExactly("SR1", "SR2");
		byte[] alone = this.documents.open(upload("photo-intake", "IMG_1.JPG", photo).id()).getContentAsByteArray();
		for (Document document : kept) {
			assertThat(this.documents.open(document.id()).getContentAsByteArray()).isEqualTo(alone);
		}
	}

	@Test
	void aHugePictureIsRefusedBeforeItIsDecoded() {
		assertRefused("document.too-many-pixels", "photo-intake", "bomb.png", pngHeader(50_000, 50_000));
	}

	@Test
	void whatIsNoPictureIsNoPhoto() {
		assertRefused("document.not-an-image", "photo-intake", "x.jpg", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
		assertRefused("document.not-an-image", "photo-intake", "x.jpg", new byte[] { -1, -40, -1, 0, 1, 2, 3 });
		byte[] drawing = "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
		assertRefused("document.not-an-image", "photo-intake", "x.svg", drawing);
		assertRefused("document.type-refused", "attachment", "x.svg", drawing);
	}

	@Test
	void pagesWithScriptsAndProgramsAreRefused() {
		assertRefused("document.type-refused", "attachment", "a.txt",
				"\uFEFF <!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
		assertRefused("document.type-refused", "attachment", "a.txt", "a <script>".getBytes(StandardCharsets.UTF_8));
		assertRefused("document.type-refused", "attachment", "a.pdf", new byte[] { 'M', 'Z', 0, 1 });
		assertRefused("document.type-refused", "attachment", "a.xlsx", new byte[] { 'P', 'K', 3, 4, 0 });
	}

	@Test
	void whatIsTooLargeIsNotReadToItsEnd() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}
		};
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.documents.upload("SR1", "photo-intake", "x", endless, "me"))
			.withMessage("document.too-large");
	}

	@Test
	void aPhotoThatIsNoneIsNamedWhateverElseItIs() {
		byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
		assertRefused("document.not-an-image", "photo-intake", "IMG_1.HEIC", heic);
		assertRefused("document.type-refused", "attachment", "IMG_1.HEIC", heic);
	}

	@Test
	void namesAreForPeopleAndNeverPaths() throws IOException {
		Document kept = upload("attachment", "../../etc/<b>Zażółć\r\n.exe", "Notatka".getBytes(StandardCharsets.UTF_8));
		assertThat(kept.name()).isEqualTo("bZażółć.txt");
		assertThat(kept.contentType()).isEqualTo("text/plain");
		assertThat(this.documents.of("SR1")).containsExactly(kept);
		assertThat(this.documents.photos("SR1", "photo-intake")).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.documents.openThumbnail(kept.id()));
	}

	@Test
	void aFullDiskIsSaidAndNothingIsHalfWritten() throws IOException {
		Documents full = documents(Long.MAX_VALUE >> 21);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> full.store("SR1", "slip", "slip.pdf", "application/pdf", new byte[100], "me"))
			.withMessage("document.storage-full");
		try (Stream<Path> files = Files.walk(this.folder)) {
			assertThat(files.filter(Files::isRegularFile)).isEmpty();
		}
		assertThat(full.of("SR1")).isEmpty();
	}

	@Test
	void aPhotoThatCannotBeLookedAtBecauseTheDiskIsFullIsRefusedToo() {
		InputStream full = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("No space left on device");
			}
		};
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.documents.upload("SR1", "photo-intake", "x", full, "me"))
			.withMessage("document.storage-full");
	}

	private Documents documents(long keepFree) {
		DocumentRows rows = new DocumentRows(JdbcClient.create(Tables.of("V020__document", "V108__photo_once")),
				Clock.systemUTC());
		return new Documents(new FolderStorage(this.folder, keepFree), rows, new Images());
	}

	private Document upload(String kind, String name, byte[] bytes) {
		return this.documents.upload("SR1", kind, name, new ByteArrayInputStream(bytes), "me");
	}

	private void assertRefused(String key, String kind, String name, byte[] bytes) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> upload(kind, name, bytes)).withMessage(key);
		assertThat(this.documents.of("SR1")).isEmpty();
	}

	/** Grey, with a red corner at the top left. */
	private static byte[] jpeg(int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, 100, 100);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "jpg", out);
		return out.toByteArray();
	}

	/** As a telephone sees a bench in the evening. */
	private static byte[] grainy(int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Random grain = new Random(7);
		for (int at = 0; at < width * height; at++) {
			int light = 40 + at / width / 10 + grain.nextInt(40);
			image.setRGB(at % width, at / width, new Color(light, light, light / 2).getRGB());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "jpg", out);
		return out.toByteArray();
	}

	private static byte[] withExif(byte[] jpeg, int orientation) {
		byte[] place = "SECRET-PLACE".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + place.length);
		exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
		exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
		exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
		return ByteBuffer.allocate(jpeg.length + exif.capacity())
			.put(jpeg, 0, 2)
			.put(exif.array())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	private static byte[] pngHeader(int width, int height) {
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 crc = new CRC32();
		crc.update(header);
		return ByteBuffer.allocate(100)
			.putLong(0x89504E470D0A1A0AL)
			.putInt(13)
			.put(header)
			.putInt((int) crc.getValue())
			.putInt(0)
			.put("IDAT".getBytes(StandardCharsets.US_ASCII))
			.array();
	}

}
