package org.mendlane.document;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;

import org.springframework.stereotype.Component;

/**
 * Draws and reads Code 128 and QR codes.
 */
@Component
public class BarCodes {

	private static final String PNG_URI = "data:image/png;base64,";

	private static final List<BarcodeFormat> OURS = List.of(BarcodeFormat.CODE_128, BarcodeFormat.QR_CODE);

	private static final List<BarcodeFormat> GOODS = List.of(BarcodeFormat.EAN_13, BarcodeFormat.EAN_8,
			BarcodeFormat.UPC_A);

	private static final List<BarcodeFormat> ON_LABELS = Stream
		.concat(Stream.of(BarcodeFormat.CODE_128, BarcodeFormat.QR_CODE, BarcodeFormat.CODE_39,
				BarcodeFormat.DATA_MATRIX), GOODS.stream())
		.toList();

	/** A Code 128 as a picture, with its quiet zone. */
	public byte[] code128Png(String text) {
		return png(matrix(text, BarcodeFormat.CODE_128, 3 * code128(text).getWidth(), 30));
	}

	/** A QR code as a picture, with its quiet zone. */
	public byte[] qrPng(String text) {
		return png(matrix(text, BarcodeFormat.QR_CODE, 200, 200));
	}

	/** A Code 128 to put into a page. */
	public String code128Uri(String text) {
		return PNG_URI + Base64.getEncoder().encodeToString(code128Png(text));
	}

	/** A QR code to put into a page. */
	public String qrUri(String text) {
		return PNG_URI + Base64.getEncoder().encodeToString(qrPng(text));
	}

	/** A Code 128 as a drawing. */
	public String code128Svg(String text) {
		return svg(code128(text), 40);
	}

	/** A QR code as a drawing. */
	public String qrSvg(String text) {
		return svg(matrix(text, BarcodeFormat.QR_CODE, 1, 1), 1);
	}

	/** All our own codes found in a picture. */
	public List<String> decode(BufferedImage image) {
		return decode(image, OURS).stream().map(Result::getText).distinct().toList();
	}

	/**
	 * The codes on somebody's label; those that all devices of a kind share come last.
	 */
	List<String> onLabel(BufferedImage image) {
		return decode(image, ON_LABELS).stream()
			.sorted(Comparator.comparing((Result code) -> GOODS.contains(code.getBarcodeFormat())))
			.map((code) -> code.getText().strip())
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	private static List<Result> decode(BufferedImage image, List<BarcodeFormat> formats) {
		BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
		Map<DecodeHintType, Object> hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS,
				formats);
		try {
			return List.of(new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, hints));
		}
		catch (NotFoundException ex) {
			return List.of();
		}
	}

	private static BitMatrix code128(String text) {
		return matrix(text, BarcodeFormat.CODE_128, 1, 1);
	}

	private static BitMatrix matrix(String text, BarcodeFormat format, int width, int height) {
		int quiet = (format == BarcodeFormat.QR_CODE) ? 4 : 20;
		try {
			return new MultiFormatWriter().encode(text, format, width, height, Map.of(EncodeHintType.MARGIN, quiet));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	private static byte[] png(BitMatrix matrix) {
		return Png.of(MatrixToImageWriter.toBufferedImage(matrix));
	}

	private static String svg(BitMatrix matrix, int rowHeight) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < matrix.getHeight(); y++) {
			for (int x = 0; x < matrix.getWidth(); x++) {
				if (matrix.get(x, y)) {
					path.append("M%d %dh1v%dh-1z".formatted(x, y * rowHeight, rowHeight));
				}
			}
		}
		return String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
						+ "<path fill=\"#000\" d=\"%s\"/></svg>",
				matrix.getWidth(), matrix.getHeight() * rowHeight, path);
	}

}
