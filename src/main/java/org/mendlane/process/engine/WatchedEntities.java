package org.mendlane.process.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hangs each task anew that the engine has just written, whatever made it write: a click,
 * a step, Cockpit, a suspension or a migration, of which the last two ask no listener.
 */
class WatchedEntities extends DbEntityManager {

	private final ObjectProvider<Board> board;

	private final Set<String> changed = new TreeSet<>();

	private final Set<String> gone = new TreeSet<>();

	private final Set<Object> instances = new HashSet<>();

	private boolean everything;

	WatchedEntities(IdGenerator ids, PersistenceSession session, ObjectProvider<Board> board) {
		super(ids, session);
		this.board = board;
	}

	@Override
	public void flush() {
		super.flush();
		if (this.everything) {
			this.board.getObject().compare();
		}
		this.instances.forEach((id) -> this.changed.addAll(this.board.getObject().tasks(id)));
		if (!this.changed.isEmpty() || !this.gone.isEmpty()) {
			this.board.getObject().settle(this.changed, this.gone);
		}
		this.everything = false;
		this.instances.clear();
		this.changed.clear();
		this.gone.clear();
	}

	@Override
	protected void flushDbOperations(List<DbOperation> operations, List<DbOperation> all) {
		operations.forEach(this::note);
		super.flushDbOperations(operations, all);
	}

	private void note(DbOperation operation) {
		if (operation instanceof DbBulkOperation bulk && bulk.getEntityType() == TaskEntity.class) {
			note(bulk);
		}
		else if (operation instanceof DbEntityOperation one && one.getEntity() instanceof TaskEntity task) {
			boolean over = one.getOperationType() == DbOperationType.DELETE;
			(over ? this.gone : this.changed).add(task.getId());
		}
		else if (operation instanceof DbEntityOperation one && one.getEntity() instanceof IdentityLinkEntity link
				&& link.getTaskId() != null) {
			this.changed.add(link.getTaskId());
		}
	}

	/** Suspends or wakes the tasks of an instance, or of a whole definition. */
	private void note(DbBulkOperation bulk) {
		Object instance = (bulk.getParameter() instanceof ListQueryParameterObject list
				&& list.getParameter() instanceof Map<?, ?> parameters) ? parameters.get("processInstanceId") : null;
		if (instance != null) {
			this.instances.add(instance);
		}
		else {
			this.everything = true;
		}
	}

	/**
	 * Puts them in the place of the engine's own.
	 */
	record Factory(ObjectProvider<Board> board) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return DbEntityManager.class;
		}

		@Override
		public Session openSession() {
			return new WatchedEntities(Context.getProcessEngineConfiguration().getIdGenerator(),
					Context.getCommandContext().getSession(PersistenceSession.class), this.board);
		}

	}

}
