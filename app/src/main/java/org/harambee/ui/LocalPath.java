package org.harambee.ui;

/** Keeps "go back to" addresses on this site. */
public final class LocalPath {
    private LocalPath() {}

    /** The path itself if it is one of this site, else the front page. */
    public static String or(String path, String otherwise) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(c -> c < ' ' || c == 127);
        return local ? path : otherwise;
    }
}
