package org.harambee;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/**
 * The door of the packaged program, which stands at the root of the jar. Commands of the fairness library need only two
 * places in the jar and are done before Spring's loader has listed them all; everything else goes to that loader.
 * Compiled for JDK 17, as {@link Launcher} is.
 */
public final class Entrance {
    private static final int NEEDED = 25;
    private static final String LOADER = "org.springframework.boot.loader.";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /**
     * By name, because neither this class nor {@link Launcher} must be linked to one that an older JDK can't read. Public,
     * because in the packaged program another loader has loaded the launcher.
     */
    public static final Map<String, String> QUICK = Map.of(
            "select", "org.harambee.selecting.Selecting",
            "power", "org.harambee.weighing.PowerCommand",
            "rotate", "org.harambee.rotating.RotateCommand",
            "assign", "org.harambee.assigning.Assigning",
            "timetable", "org.harambee.timetabling.Timetabling");

    /** Those that may ask the solvers: Spring's loader, which also finds native code, loads them, from few places. */
    private static final Set<String> SOLVING = Set.of("assign", "rotate", "timetable", "power");

    private static final List<String> WITH_SOLVERS =
            List.of("harambee-fairness-", "harambee-solvers-", "picocli-", "ortools-", "protobuf-", "jackson-");

    private Entrance() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        if (args.length > 0 && QUICK.containsKey(args[0]) && Runtime.version().feature() >= NEEDED) {
            try (var jar = new JarFile(System.getProperty("java.class.path"))) {
                var loader = SOLVING.contains(args[0]) ? withSolvers(jar) : new Shelf(jar);
                Thread.currentThread().setContextClassLoader(loader);
                start(Class.forName(QUICK.get(args[0]), true, loader), args);
            }
            Thread.currentThread().setContextClassLoader(Entrance.class.getClassLoader());
        }
        start(Class.forName(LOADER + "launch.JarLauncher"), args);
    }

    private static ClassLoader withSolvers(JarFile jar) throws ReflectiveOperationException {
        var file = new File(jar.getName());
        var create = Class.forName(LOADER + "net.protocol.jar.JarUrl").getMethod("create", File.class, String.class);
        Class.forName(LOADER + "net.protocol.Handlers").getMethod("register").invoke(null);
        var urls = new ArrayList<URL>();
        urls.add((URL) create.invoke(null, file, CLASSES));
        for (var library : WITH_SOLVERS) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var name = entries.nextElement().getName();
                if (name.startsWith(LIBRARIES + library)) {
                    urls.add((URL) create.invoke(null, file, name));
                }
            }
        }
        return Class.forName(LOADER + "launch.LaunchedClassLoader")
                .asSubclass(ClassLoader.class)
                .getConstructor(boolean.class, URL[].class, ClassLoader.class)
                .newInstance(false, urls.toArray(URL[]::new), Entrance.class.getClassLoader());
    }

    private static void start(Class<?> type, String[] args) throws ReflectiveOperationException {
        try {
            type.getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
