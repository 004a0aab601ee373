package org.mendlane.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Expressions as usual, except that none gets hold of a class, a loader, reflection or
 * the runtime.
 */
class Fences extends SpringExpressionManager {

	Fences(ApplicationContext context) {
		super(context);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver fenced = new CompositeELResolver();
		fenced.add(new Fence());
		fenced.add(super.createElResolver());
		return fenced;
	}

	/**
	 * Asked before every other resolver; it never answers, it only refuses.
	 */
	private static final class Fence extends ELResolver {

		private static final Set<String> REFUSED = Set.of("getclass", "class", "classloader", "getclassloader",
				"forname", "newinstance", "exec", "getruntime", "applicationcontext", "beanfactory",
				"processengineservices", "getprocessengineservices", "processengine", "getprocessengine");

		@Override
		public @Nullable Object getValue(@Nullable ELContext context, @Nullable Object base,
				@Nullable Object property) {
			check(base, property);
			return null;
		}

		@Override
		public @Nullable Object invoke(@Nullable ELContext context, @Nullable Object base, @Nullable Object method,
				Class<?> @Nullable [] types, Object @Nullable [] args) {
			check(base, method);
			return null;
		}

		@Override
		public @Nullable Class<?> getType(@Nullable ELContext context, @Nullable Object base,
				@Nullable Object property) {
			check(base, property);
			return null;
		}

		@Override
		public void setValue(@Nullable ELContext context, @Nullable Object base, @Nullable Object property,
				@Nullable Object value) {
			check(base, property);
		}

		@Override
		public boolean isReadOnly(@Nullable ELContext context, @Nullable Object base, @Nullable Object property) {
			check(base, property);
			return false;
		}

		@Override
		public @Nullable Class<?> getCommonPropertyType(@Nullable ELContext context, @Nullable Object base) {
			return null;
		}

		@Override
		public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(@Nullable ELContext context,
				@Nullable Object base) {
			return null;
		}

		private static void check(@Nullable Object base, @Nullable Object property) {
			if (forbidden(base) || (base != null && property != null
					&& REFUSED.contains(property.toString().toLowerCase(Locale.ROOT)))) {
				throw new ProcessEngineException("This expression is not allowed: " + property);
			}
		}

		private static boolean forbidden(@Nullable Object base) {
			return base instanceof Class || base instanceof ClassLoader || base instanceof Runtime
					|| base instanceof Process || base instanceof ApplicationContext
					|| (base != null && base.getClass().getName().startsWith("java.lang.reflect."));
		}

	}

}
