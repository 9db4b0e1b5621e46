package org.harambee;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.jar.JarFile;

/**
 * The door of the packaged program, which stands at the root of the jar. Commands of the fairness library need only two
 * places in the jar and are done before Spring's loader has listed them all; everything else goes to that loader.
 * Compiled for JDK 17, as {@link Launcher} is.
 */
final class Entrance {
    private static final int NEEDED = 25;
    private static final String LOADER = "org.springframework.boot.loader.launch.JarLauncher";

    private Entrance() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        boolean quick =
                args.length > 0 && args[0].equals("select") && Runtime.version().feature() >= NEEDED;
        if (quick) {
            try (var jar = new JarFile(System.getProperty("java.class.path"))) {
                start(Class.forName("org.harambee.selecting.Selecting", true, new Shelf(jar)), args);
            }
        }
        start(Class.forName(LOADER), args);
    }

    private static void start(Class<?> type, String[] args) throws ReflectiveOperationException {
        try {
            type.getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
