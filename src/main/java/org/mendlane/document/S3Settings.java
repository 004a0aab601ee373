package org.mendlane.document;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which bucket of which S3-compatible store keeps the files; without keys those of the
 * machine are used.
 */
@ConfigurationProperties("mendlane.files.s3")
record S3Settings(@Nullable String bucket, @Nullable URI endpoint, @DefaultValue("us-east-1") String region,
		@Nullable String accessKey, @Nullable String secretKey) {
}
