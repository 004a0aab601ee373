package org.mendlane;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets nobody wait long for a database that is away. */
@Component
class DatabaseWatch implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? new WatchedDatabase(database) : bean;
	}

}
