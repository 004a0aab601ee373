package org.mendlane.once;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * What makes two requests the same: who sends which form to where with which content.
 * Whoever goes back and types something else sends something else.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(HttpServletRequest request) throws IOException {
		MessageDigest digest = DigestUtils.getSha256Digest();
		try (DigestOutputStream all = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			write(all, Objects.requireNonNullElse(request.getRemoteUser(), ""));
			write(all, request.getRequestURI());
			for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
				if (!field.getKey().equals("_csrf")) {
					write(all, field.getKey());
					write(all, String.join("\0", field.getValue()));
				}
			}
			MultipartRequest files = WebUtils.getNativeRequest(request, MultipartRequest.class);
			if (files != null) {
				for (MultipartFile file : files.getMultiFileMap()
					.values()
					.stream()
					.flatMap((list) -> list.stream())
					.toList()) {
					write(all, file.getName() + "\0" + file.getOriginalFilename());
					try (InputStream content = file.getInputStream()) {
						content.transferTo(all);
					}
				}
			}
		}
		return Hex.encodeHexString(digest.digest());
	}

	private static void write(OutputStream all, String text) throws IOException {
		all.write((text + "\0\0").getBytes(StandardCharsets.UTF_8));
	}

}
