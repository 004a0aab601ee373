package org.mendlane.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Listens to the database: which statements were executed with which values, so that they
 * can be counted, and repeated by nothing but JDBC.
 */
class Statements implements BeanPostProcessor {

	private final List<Statement> heard = new ArrayList<>();

	private boolean listening;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? proxy(DataSource.class, connections(source)) : bean;
	}

	/** What is executed by this work. */
	List<Statement> of(Work work) throws Exception {
		this.heard.clear();
		this.listening = true;
		work.run();
		this.listening = false;
		return List.copyOf(this.heard);
	}

	private InvocationHandler connections(DataSource source) {
		return (proxy, method, args) -> {
			Object result = call(source, method, args);
			return (result instanceof Connection connection) ? proxy(Connection.class, statements(connection)) : result;
		};
	}

	private InvocationHandler statements(Connection connection) {
		return (proxy, method, args) -> {
			Object result = call(connection, method, args);
			return (this.listening && result instanceof PreparedStatement statement)
					? proxy(PreparedStatement.class, values(statement, args[0].toString())) : result;
		};
	}

	private InvocationHandler values(PreparedStatement statement, String sql) {
		Map<Integer, Object> values = new TreeMap<>();
		return (proxy, method, args) -> {
			if (method.getName().startsWith("set") && args.length >= 2 && args[0] instanceof Integer place) {
				values.put(place, args[1]);
			}
			if (method.getName().startsWith("execute")) {
				this.heard.add(new Statement(sql, Collections.unmodifiableList(new ArrayList<>(values.values()))));
			}
			return call(statement, method, args);
		};
	}

	private static Object call(Object target, Method method, Object[] args) throws Throwable {
		try {
			return method.invoke(target, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/** Something to be listened to. */
	interface Work {

		void run() throws Exception;

	}

	/** An executed statement. */
	record Statement(String sql, List<Object> values) {

		/** How long the server itself works on it, in milliseconds. */
		double serverTime(Connection connection) throws SQLException {
			try (PreparedStatement statement = connection
				.prepareStatement("explain (analyze, timing off) " + this.sql)) {
				fill(statement);
				double time = Double.NaN;
				try (ResultSet plan = statement.executeQuery()) {
					while (plan.next()) {
						if (plan.getString(1).startsWith("Execution Time: ")) {
							time = Double.parseDouble(plan.getString(1).split(" ")[2]);
						}
					}
				}
				return time;
			}
		}

		/** Executes it once more and reads all there is. */
		int repeat(Connection connection) throws SQLException {
			int rows = 0;
			try (PreparedStatement statement = connection.prepareStatement(this.sql)) {
				fill(statement);
				try (ResultSet result = statement.executeQuery()) {
					int columns = result.getMetaData().getColumnCount();
					while (result.next()) {
						for (int column = 1; column <= columns; column++) {
							result.getObject(column);
						}
						rows++;
					}
				}
			}
			return rows;
		}

		private void fill(PreparedStatement statement) throws SQLException {
			for (int i = 0; i < this.values.size(); i++) {
				statement.setObject(i + 1, this.values.get(i));
			}
		}

	}

}
