package org.harambee;

import java.io.IOException;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Classes of the program itself and of the fairness library, which is a jar in the jar. */
final class Shelf extends ClassLoader {
    private static final String OWN = "BOOT-INF/classes/";
    private static final String LIBRARY = "BOOT-INF/lib/harambee-fairness-";

    private final JarFile jar;
    private final InnerJar library;

    Shelf(JarFile jar) throws IOException {
        super(Shelf.class.getClassLoader());
        this.jar = jar;
        library = new InnerJar(read(library(jar)));
    }

    private static ZipEntry library(JarFile jar) {
        var entries = jar.entries();
        while (true) {
            var entry = entries.nextElement();
            if (entry.getName().startsWith(LIBRARY)) {
                return entry;
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var path = name.replace('.', '/') + ".class";
        try {
            var bytes = library.entry(path);
            if (bytes == null) {
                var entry = jar.getEntry(OWN + path);
                if (entry == null) {
                    throw new ClassNotFoundException(name);
                }
                bytes = read(entry);
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] read(ZipEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
