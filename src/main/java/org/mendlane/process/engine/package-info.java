/**
 * The engine, tamed: configuration, fences, facts, listeners and the ports that doors
 * use.
 */
@NullMarked
package org.mendlane.process.engine;

import org.jspecify.annotations.NullMarked;
