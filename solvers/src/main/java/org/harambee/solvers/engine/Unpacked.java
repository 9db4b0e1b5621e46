package org.harambee.solvers.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Native code must be files to be loaded. They are written to a new folder that only its owner may enter, and are gone
 * again as soon as they are loaded, where the system allows that, or else when the program ends.
 */
final class Unpacked {
    private Unpacked() {}

    // what native code may do the JDK can't restrict; that is why this is the only place that loads any
    @SuppressWarnings("restricted")
    static void load(Platform platform) throws IOException {
        var folder = Files.createTempDirectory("harambee-solvers");
        var files = new ArrayList<Path>();
        try {
            unpack(platform, folder, files);
            for (var library : platform.libraries()) {
                System.load(folder.resolve(library).toString());
            }
        } finally {
            remove(files, folder);
        }
    }

    private static void unpack(Platform platform, Path folder, List<Path> files) throws IOException {
        var first = platform.folder() + "/" + platform.libraries().getFirst();
        var url = Unpacked.class.getClassLoader().getResource(first);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new FileNotFoundException("this program was built without " + platform.folder());
        }
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName();
                if (name.startsWith(platform.folder() + "/") && !entry.isDirectory()) {
                    var file = folder.resolve(name.substring(platform.folder().length() + 1));
                    files.add(file);
                    try (var in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    private static void remove(List<Path> files, Path folder) {
        // what is deleted at the end goes in the opposite order, so the folder is named first
        folder.toFile().deleteOnExit();
        for (var file : files) {
            if (!file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
        }
        boolean gone = folder.toFile().delete();
        assert gone || Files.exists(folder);
    }
}
