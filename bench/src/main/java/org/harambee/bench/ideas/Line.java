package org.harambee.bench.ideas;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open, by which one answer after the other is asked for. No more of HTTP than that: the load
 * is made on the machine that bears it, so making it must cost next to nothing.
 */
final class Line implements AutoCloseable {
    private static final int WAIT_MILLIS = 60_000;
    private static final String LENGTH = "content-length:";

    private final URI server;
    private Socket socket;
    private InputStream in;

    Line(URI server) throws IOException {
        this.server = server;
        socket = connected(server);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private static Socket connected(URI server) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(WAIT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), WAIT_MILLIS);
        return socket;
    }

    /** Sends a form, and returns the status it is answered with. */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith(LENGTH)) {
                length = Long.parseLong(plain.substring(LENGTH.length()).strip());
            }
            last |= plain.equals("connection: close");
        }
        in.skipNBytes(length);
        if (last) {
            // servers let go of a connection after some time
            socket.close();
            socket = connected(server);
            in = new BufferedInputStream(socket.getInputStream());
        }
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up.");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    /** What a browser sends of a form. */
    static byte[] post(URI server, String path, String cookies, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: " + cookies
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
