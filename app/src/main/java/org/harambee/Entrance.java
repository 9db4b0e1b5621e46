package org.harambee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    /** Classes of the program itself and of the fairness library, which is a jar in the jar. */
    private static final class Shelf extends ClassLoader {
        private static final String OWN = "BOOT-INF/classes/";
        private static final String LIBRARY = "BOOT-INF/lib/harambee-fairness-";

        private final JarFile jar;
        private final Map<String, byte[]> library = new HashMap<>();

        Shelf(JarFile jar) throws IOException {
            super(Entrance.class.getClassLoader());
            this.jar = jar;
            var entries = jar.entries();
            while (library.isEmpty() && entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith(LIBRARY)) {
                    unpack(jar.getInputStream(entry));
                }
            }
        }

        private void unpack(InputStream packed) throws IOException {
            try (var zip = new ZipInputStream(packed)) {
                for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                    var bytes = new ByteArrayOutputStream();
                    zip.transferTo(bytes);
                    library.put(entry.getName(), bytes.toByteArray());
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var path = name.replace('.', '/') + ".class";
            var bytes = library.get(path);
            try {
                if (bytes == null) {
                    var entry = jar.getEntry(OWN + path);
                    if (entry == null) {
                        throw new ClassNotFoundException(name);
                    }
                    try (var in = jar.getInputStream(entry)) {
                        bytes = in.readAllBytes();
                    }
                }
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
