package org.mendlane.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether every file that a database knows lies in a folder, as it was. */
final class KeptFiles {

	private KeptFiles() {
	}

	/** What is missing or is not what it was. */
	static List<String> faults(JdbcClient sql, Path folder) {
		List<String> faults = new ArrayList<>();
		sql.sql("select file_name, sha256, thumbnail_name from document").query((row) -> {
			Path file = folder.resolve("files").resolve(row.getString(1));
			String small = row.getString(3);
			if (!row.getString(2).equals(hash(file))
					|| (small != null && !Files.isReadable(folder.resolve("files").resolve(small)))) {
				faults.add(file.toString());
			}
		});
		return faults;
	}

	private static String hash(Path file) {
		try {
			return DigestUtils.sha256Hex(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			return "missing";
		}
	}

}
