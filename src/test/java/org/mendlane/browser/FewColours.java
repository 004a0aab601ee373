package org.mendlane.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Writes a picture of a page with 256 colours, which takes a third of the room. */
final class FewColours {

	private static final int COLOURS = 256;

	private FewColours() {
	}

	static void write(byte[] png, Path file) throws IOException {
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
		int[] palette = palette(pixels);
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
		Map<Integer, Integer> nearest = new HashMap<>();
		for (int at = 0; at < pixels.length; at++) {
			int place = nearest.computeIfAbsent(pixels[at] & 0xffffff, (colour) -> nearest(colour, palette));
			small.getRaster().setSample(at % width, at / width, 0, place);
		}
		ImageIO.write(small, "png", file.toFile());
	}

	/**
	 * Of the colours that are alike the most frequent one, and of those the first 256.
	 */
	private static int[] palette(int[] pixels) {
		Map<Integer, Long> counts = IntStream.of(pixels)
			.mapToObj((pixel) -> pixel & 0xffffff)
			.collect(Collectors.groupingBy((colour) -> colour, Collectors.counting()));
		Map<Integer, List<Map.Entry<Integer, Long>>> alike = counts.entrySet()
			.stream()
			.collect(Collectors.groupingBy((count) -> count.getKey() & 0xf8f8f8));
		Comparator<List<Map.Entry<Integer, Long>>> byFrequency = Comparator
			.comparingLong((group) -> group.stream().mapToLong(Map.Entry::getValue).sum());
		return alike.values()
			.stream()
			.sorted(byFrequency.reversed())
			.limit(COLOURS)
			.mapToInt((group) -> group.stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
			.toArray();
	}

	private static int nearest(int colour, int[] palette) {
		return IntStream.range(0, palette.length)
			.boxed()
			.min(Comparator.comparingInt((place) -> distance(colour, palette[place])))
			.orElseThrow();
	}

	private static int distance(int one, int other) {
		int red = (one >> 16) - (other >> 16);
		int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
		int blue = (one & 0xff) - (other & 0xff);
		return red * red + green * green + blue * blue;
	}

}
