package org.mendlane.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.sql.DataSource;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Tables;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Files in a store that speaks S3, over HTTP. */
class S3StorageTests {

	private static final byte[] FILE = "karta do paczki".getBytes(StandardCharsets.UTF_8);

	private static final LocalS3 SERVER = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();

	private final S3Client client = StorageConfiguration.client(settings(SERVER.getPort()));

	private final Storage storage = new S3Storage(this.client, "files");

	@BeforeAll
	static void open() {
		SERVER.start();
		StorageConfiguration.client(settings(SERVER.getPort())).createBucket((request) -> request.bucket("files"));
	}

	@AfterAll
	static void close() {
		SERVER.shutdown();
	}

	@Test
	void aFileComesBackAsOftenAsItIsAskedFor() throws IOException {
		String name = this.storage.put(FILE);
		assertThat(this.storage.open(name).getContentAsByteArray()).isEqualTo(FILE);
		assertThat(this.storage.open(name).getContentAsByteArray()).isEqualTo(FILE);
		assertThat(this.storage.open(name).contentLength()).isEqualTo(FILE.length);
	}

	@Test
	void whatAnUndoneTransactionWroteIsGone() {
		DataSource database = Tables.of("V020__document", "V108__photo_once");
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		String kept = transaction.execute((status) -> this.storage.put(FILE));
		String undone = transaction.execute((status) -> {
			status.setRollbackOnly();
			return this.storage.put(FILE);
		});
		assertThat(names()).contains(kept).doesNotContain(undone);
	}

	@Test
	void aStoreThatIsNotThereIsARefusalAndNoFailure() {
		Storage nowhere = new S3Storage(this.client, "no-such-bucket");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> nowhere.put(FILE))
			.withMessage("document.storage-full");
		assertThatIOException().isThrownBy(() -> this.storage.open("no/such-file").getInputStream());
	}

	private List<String> names() {
		return this.client.listObjectsV2((request) -> request.bucket("files"))
			.contents()
			.stream()
			.map(S3Object::key)
			.toList();
	}

	private static S3Settings settings(int port) {
		return new S3Settings("files", URI.create("http://localhost:" + port), "us-east-1", "key", "secret");
	}

}
