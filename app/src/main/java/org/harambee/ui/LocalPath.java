package org.harambee.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Keeps "go back to" addresses on this site. */
public final class LocalPath {
    private LocalPath() {}

    /** Where a form of signing in or up leads on to: where the person came from, unless that is such a form. */
    public static String back(Form form) {
        String path = or(form.value("back"), "/");
        return path.startsWith("/sign-") ? "/" : path;
    }

    /** An address that carries along where to go back to. */
    public static String carrying(String address, String back) {
        return back.equals("/") ? address : address + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The path itself if it is one of this site, else the front page. */
    public static String or(String path, String otherwise) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(c -> c < ' ' || c == 127);
        return local ? path : otherwise;
    }
}
