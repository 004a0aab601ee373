package org.mendlane.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Reads strangers' pictures: measured before they are decoded, turned upright, encoded
 * anew without place, camera and owner, and with a small version.
 */
@Component
class Images {

	private static final long MOST_PIXELS = 60_000_000L;

	private static final long KEPT_PIXELS = 25_000_000L;

	private static final double CAREFUL = 0.88;

	/** Many small ones stand on one page, and a page has to arrive on a telephone. */
	private static final int SMALL = 400;

	private static final double LIGHT = 0.7;

	static {
		// else pictures are written to the disk while they are encoded, and a full one
		// makes them unreadable
		ImageIO.setUseCache(false);
	}

	/** Few at a time, so that a crowd of large pictures cannot fill the memory. */
	private final Semaphore turns = new Semaphore(2);

	Picture read(Path file, boolean asPng, String fileName) {
		return look(file, fileName, (image) -> picture(image, asPng));
	}

	/** What somebody sees in the picture. */
	<T> T look(Path file, String fileName, Eye<T> eye) {
		this.turns.acquireUninterruptibly();
		try {
			return eye.sees(upright(file, fileName));
		}
		catch (IOException | IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw notAnImage(fileName, ex);
		}
		finally {
			this.turns.release();
		}
	}

	private static Picture picture(BufferedImage image, boolean asPng) throws IOException {
		BufferedImage small = Thumbnails.of(image)
			.size(SMALL, SMALL)
			.imageType(BufferedImage.TYPE_INT_RGB)
			.asBufferedImage();
		return new Picture(asPng ? "image/png" : "image/jpeg", encode(image, asPng ? "png" : "jpg", CAREFUL),
				encode(small, "jpg", LIGHT));
	}

	private BufferedImage upright(Path file, String fileName) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new Refusal("document.not-an-image", fileName);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return upright(reader);
			}
			finally {
				reader.dispose();
			}
		}
	}

	private static BufferedImage upright(ImageReader reader) throws IOException {
		long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
		if (pixels > MOST_PIXELS) {
			throw new Refusal("document.too-many-pixels", pixels / 1_000_000, MOST_PIXELS / 1_000_000);
		}
		int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		BufferedImage image = opaque(reader.read(0, param));
		Orientation orientation = orientation(reader);
		if (orientation == null || orientation == Orientation.TOP_LEFT) {
			return image;
		}
		ImageFilter turn = ExifFilterUtils.getFilterForOrientation(orientation);
		return opaque(turn.apply(image));
	}

	@SuppressWarnings("NullAway") // the library answers null where no orientation is
									// written
	private static @org.jspecify.annotations.Nullable Orientation orientation(ImageReader reader) {
		try {
			return ExifUtils.getExifOrientation(reader, 0);
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static BufferedImage opaque(BufferedImage image) {
		if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
			return image;
		}
		BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D graphics = plain.createGraphics();
		graphics.drawImage(image, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return plain;
	}

	private static byte[] encode(BufferedImage image, String format, double quality) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Thumbnails.of(image).scale(1).outputFormat(format).outputQuality(quality).toOutputStream(out);
		return out.toByteArray();
	}

	private static Refusal notAnImage(String fileName, Exception cause) {
		Refusal refusal = new Refusal("document.not-an-image", fileName);
		refusal.initCause(cause);
		return refusal;
	}

	/** Looks at a picture while it is in the memory. */
	interface Eye<T> {

		T sees(BufferedImage image) throws IOException;

	}

}
