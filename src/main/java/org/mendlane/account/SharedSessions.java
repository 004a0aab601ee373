package org.mendlane.account;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Sessions lie in the database, so that whoever has logged in on one node goes on at
 * another.
 */
@Configuration(proxyBeanMethods = false)
class SharedSessions {

	private static final Logger log = LoggerFactory.getLogger(SharedSessions.class);

	/** Two requests of one session may keep the same thing at the same moment. */
	private static final String KEEP_ON_POSTGRESQL = """
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			values (?, ?, ?)
			on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

	private static final String KEEP_ON_H2 = """
			merge into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			key (session_primary_id, attribute_name) values (?, ?, ?)""";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> keepOnce(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
			return (sessions) -> sessions.setCreateSessionAttributeQuery(h2 ? KEEP_ON_H2 : KEEP_ON_POSTGRESQL);
		}
	}

	@Bean
	GenericConversionService springSessionConversionService() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, new Readable());
		return conversion;
	}

	/**
	 * What an earlier release kept in another form is forgotten: its owner logs in again
	 * instead of meeting an error.
	 */
	private static final class Readable implements Converter<byte[], Object> {

		private final DeserializingConverter bytes = new DeserializingConverter(SharedSessions.class.getClassLoader());

		@Override
		public @Nullable Object convert(byte[] kept) {
			try {
				return this.bytes.convert(kept);
			}
			catch (SerializationFailedException ex) {
				log.debug("Something in a session is of another release", ex);
				return null;
			}
		}

	}

}
