package org.mendlane;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Says in one sentence, before any work is done, that the port is taken. */
class FreePort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		int port = event.getEnvironment().getProperty("server.port", Integer.class, 8080);
		if (port > 0 && isTaken(port)) {
			System.err.println("Port " + port + " is taken by another program: end that one, or start Mendlane with"
					+ " another port, for instance --server.port=" + (port + 1) + ".");
			System.exit(1);
		}
	}

	static boolean isTaken(int port) {
		try (ServerSocket socket = new ServerSocket(port)) {
			return !socket.isBound();
		}
		catch (BindException ex) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
