package org.harambee;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * The door of the packaged program, which stands at the root of the jar. Commands of the fairness library need only two
 * places in the jar and are done before Spring's loader has listed them all; everything else goes to that loader.
 * Compiled for JDK 17, as {@link Launcher} is.
 */
final class Entrance {
    private static final int NEEDED = 25;
    private static final String LOADER = "org.springframework.boot.loader.launch.JarLauncher";

    /** By name, because neither this class nor {@link Launcher} must be linked to one that an older JDK can't read. */
    static final Map<String, String> QUICK = Map.of("select", "org.harambee.selecting.Selecting");

    private Entrance() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        if (args.length > 0 && QUICK.containsKey(args[0]) && Runtime.version().feature() >= NEEDED) {
            try (var jar = new JarFile(System.getProperty("java.class.path"))) {
                start(Class.forName(QUICK.get(args[0]), true, new Shelf(jar)), args);
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
