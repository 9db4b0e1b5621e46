package org.harambee;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Tries the port before anything is started, so that a busy one costs nobody ten seconds. */
final class FreePort implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address", "0.0.0.0");
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartFailure("There is no address " + address + " to listen on.", e);
        } catch (IOException e) {
            throw failure(address, port, e);
        }
    }

    private static StartFailure failure(String address, int port, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("in use")) {
            return new StartFailure(
                    "Port " + port + " is in use; stop the other program or choose another with --port N.", cause);
        }
        if (reason.contains("ermission")) {
            return new StartFailure(
                    "Port " + port + " needs more rights than this user has; choose another with --port N.", cause);
        }
        return new StartFailure("It can't listen on " + address + ", port " + port + ": " + reason + ".", cause);
    }
}
