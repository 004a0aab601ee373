package org.mendlane.process.engine;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.mendlane.shared.NotFound;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.DefinitionKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deployed definitions of all three kinds, in one statement.
 */
@Component
class DefinitionRows {

	private static final String ALL = """
			select D.* from (
			select P.ID_, 'PROCESS' as KIND_, P.KEY_, P.NAME_, P.VERSION_, P.RESOURCE_NAME_, P.DEPLOYMENT_ID_
			from ACT_RE_PROCDEF P union all
			select T.ID_, 'DECISION', T.KEY_, T.NAME_, T.VERSION_, T.RESOURCE_NAME_, T.DEPLOYMENT_ID_
			from ACT_RE_DECISION_DEF T union all
			select F.ID_, 'FORM', F.KEY_, F.KEY_, F.VERSION_, F.RESOURCE_NAME_, F.DEPLOYMENT_ID_
			from ACT_RE_CAMFORMDEF F) D""";

	private static final String INFO = """
			select A.ID_, A.KIND_, A.KEY_, A.NAME_, A.VERSION_, A.RESOURCE_NAME_, Y.DEPLOY_TIME_,
			(select count(*) from ACT_RU_EXECUTION E join ACT_RE_PROCDEF R on R.ID_ = E.PROC_DEF_ID_
			where R.KEY_ = A.KEY_ and A.KIND_ = 'PROCESS' and E.PARENT_ID_ is null) as OPEN_,
			A.DEPLOYMENT_ID_ from (""" + ALL + ") A join ACT_RE_DEPLOYMENT Y on Y.ID_ = A.DEPLOYMENT_ID_ ";

	private static final String ORDER = " order by A.KIND_ desc, A.KEY_, A.VERSION_ desc";

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Conduct conduct;

	DefinitionRows(JdbcClient jdbc, @Lazy RepositoryService repository, Conduct conduct) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.conduct = conduct;
	}

	List<DefinitionInfo> latest() {
		return this.jdbc
			.sql(INFO + "where A.VERSION_ = (select max(M.VERSION_) from (" + ALL
					+ ") M where M.KIND_ = A.KIND_ and M.KEY_ = A.KEY_)" + ORDER)
			.query(this::info)
			.list();
	}

	List<DefinitionInfo> versions(String id) {
		return this.jdbc
			.sql(INFO + "where exists (select 1 from (" + ALL
					+ ") M where M.ID_ = ? and M.KIND_ = A.KIND_ and M.KEY_ = A.KEY_)" + ORDER)
			.param(id)
			.query(this::info)
			.list();
	}

	List<DefinitionInfo> of(String deploymentId) {
		return this.jdbc.sql(INFO + "where A.DEPLOYMENT_ID_ = ?" + ORDER).param(deploymentId).query(this::info).list();
	}

	long deployments() {
		return this.jdbc.sql("select count(*) from ACT_RE_DEPLOYMENT").query(Long.class).single();
	}

	/** Where the file's last version came from, if it was ever deployed. */
	Optional<String> lastSource(String fileName) {
		return this.jdbc.sql("""
				select Y.SOURCE_ from ACT_RE_DEPLOYMENT Y join ACT_GE_BYTEARRAY B on B.DEPLOYMENT_ID_ = Y.ID_
				where B.NAME_ = ? and Y.SOURCE_ is not null order by Y.DEPLOY_TIME_ desc limit 1""")
			.param(fileName)
			.query(String.class)
			.optional();
	}

	InputStream source(String id) {
		Place place = this.jdbc.sql("select A.DEPLOYMENT_ID_, A.RESOURCE_NAME_ from (" + ALL + ") A where A.ID_ = ?")
			.param(id)
			.query((row, number) -> new Place(row.getString(1), row.getString(2)))
			.optional()
			.orElseThrow(() -> new NotFound("definition " + id));
		return this.conduct.unchecked(() -> this.repository.getResourceAsStream(place.deployment(), place.resource()));
	}

	private DefinitionInfo info(ResultSet row, int number) throws SQLException {
		String name = row.getString(4);
		Timestamp at = row.getTimestamp(7);
		return new DefinitionInfo(row.getString(1), DefinitionKind.valueOf(row.getString(2)), row.getString(3),
				(name != null) ? name : row.getString(3), row.getInt(5), row.getString(6),
				(at != null) ? at.toInstant() : null, row.getLong(8));
	}

	/**
	 * Where a definition's file lies.
	 */
	private record Place(String deployment, String resource) {
	}

}
