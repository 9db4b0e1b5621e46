package org.harambee.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people press their buttons in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static List<SeenPage> send(FilledForm... forms) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(forms.length)) {
            List<Future<SeenPage>> answers = new ArrayList<>();
            for (FilledForm form : forms) {
                answers.add(threads.submit(form::send));
            }
            List<SeenPage> pages = new ArrayList<>();
            for (Future<SeenPage> answer : answers) {
                pages.add(answer.get());
            }
            return pages;
        }
    }
}
