package org.harambee;

import java.lang.reflect.InvocationTargetException;

/** Where the program begins. Compiled for JDK 17, so that an older JDK than 25 is refused in words. */
final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Harambee needs Java " + NEEDED + " or newer; this is Java " + found + " ("
                    + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        if (args.length > 0 && Entrance.QUICK.containsKey(args[0])) {
            start(Entrance.QUICK.get(args[0]), args);
        }
        start("org.harambee.Harambee", args);
    }

    /** By name, because this class must not be linked to one that an older JDK can't read. */
    private static void start(String name, String[] args) throws ReflectiveOperationException {
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
