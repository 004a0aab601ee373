package org.mendlane.document;

import java.io.IOException;
import java.io.InputStream;

import org.mendlane.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Keeps files in a bucket of an S3-compatible store, which all nodes share; what an
 * undone transaction wrote is removed again.
 */
class S3Storage implements Storage {

	private static final Logger log = LoggerFactory.getLogger(S3Storage.class);

	private final S3Client store;

	private final String bucket;

	S3Storage(S3Client store, String bucket) {
		this.store = store;
		this.bucket = bucket;
	}

	@Override
	public String put(byte[] bytes) {
		String name = Storage.newName();
		try {
			this.store.putObject((request) -> request.bucket(this.bucket).key(name), RequestBody.fromBytes(bytes));
		}
		catch (SdkException ex) {
			log.error("No file could be written to the bucket {}", this.bucket, ex);
			throw new Refusal("document.storage-full");
		}
		Undo.ifRolledBack(() -> remove(name));
		return name;
	}

	@Override
	public Resource open(String name) {
		return new Kept(name);
	}

	@Override
	public void remove(String name) {
		try {
			this.store.deleteObject((request) -> request.bucket(this.bucket).key(name));
		}
		catch (SdkException ex) {
			log.warn("An unused file stays: {}", name, ex);
		}
	}

	/** A file of the bucket, fetched each time it is read. */
	private final class Kept extends AbstractResource {

		private final String name;

		Kept(String name) {
			this.name = name;
		}

		@Override
		public InputStream getInputStream() throws IOException {
			try {
				return S3Storage.this.store
					.getObject((request) -> request.bucket(S3Storage.this.bucket).key(this.name));
			}
			catch (SdkException ex) {
				throw new IOException("The file could not be fetched: " + this.name, ex);
			}
		}

		@Override
		public long contentLength() throws IOException {
			try {
				return S3Storage.this.store
					.headObject((request) -> request.bucket(S3Storage.this.bucket).key(this.name))
					.contentLength();
			}
			catch (SdkException ex) {
				throw new IOException("The file could not be found: " + this.name, ex);
			}
		}

		@Override
		public String getDescription() {
			return S3Storage.this.bucket + "/" + this.name;
		}

	}

}
