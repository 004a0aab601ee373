package org.mendlane.document;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Files lie in the data folder, or in a bucket if one is named.
 */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	@Bean
	Storage storage(S3Settings s3, @Value("${mendlane.data-dir}/files") Path folder,
			@Value("${mendlane.files.keep-free-megabytes:64}") long keepFreeMegabytes) {
		String bucket = s3.bucket();
		return (bucket != null && !bucket.isBlank()) ? new S3Storage(client(s3), bucket)
				: new FolderStorage(folder, keepFreeMegabytes);
	}

	/** No call may take longer than a click may. */
	static S3Client client(S3Settings settings) {
		S3ClientBuilder builder = S3Client.builder()
			.region(Region.of(settings.region()))
			.credentialsProvider(keys(settings))
			.forcePathStyle(settings.endpoint() != null)
			.httpClientBuilder(UrlConnectionHttpClient.builder()
				.connectionTimeout(Duration.ofSeconds(5))
				.socketTimeout(Duration.ofSeconds(20)))
			.overrideConfiguration((calls) -> calls.apiCallTimeout(Duration.ofSeconds(40)));
		if (settings.endpoint() != null) {
			builder.endpointOverride(settings.endpoint());
		}
		return builder.build();
	}

	private static AwsCredentialsProvider keys(S3Settings settings) {
		if (settings.accessKey() == null || settings.secretKey() == null) {
			return DefaultCredentialsProvider.builder().build();
		}
		return StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
	}

}
