package org.harambee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Classes of the program itself and of the fairness library, which is a jar in the jar. */
final class Shelf extends ClassLoader {
    private static final String OWN = "BOOT-INF/classes/";
    private static final String LIBRARY = "BOOT-INF/lib/harambee-fairness-";

    private final JarFile jar;
    private final Map<String, byte[]> library = new HashMap<>();

    Shelf(JarFile jar) throws IOException {
        super(Shelf.class.getClassLoader());
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
