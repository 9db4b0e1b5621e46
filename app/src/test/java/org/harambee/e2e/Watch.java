package org.harambee.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Listens to one page: what its console says, whom it asks, and how much comes over the line. */
final class Watch {
    private final List<String> faults = new ArrayList<>();
    private final String site;
    private long bytes;

    private Watch(String site) {
        this.site = site;
    }

    static Watch over(Page page, String site) {
        Watch watch = new Watch(site);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                watch.faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> watch.faults.add("script: " + error));
        page.onRequest(watch::asked);
        page.onRequestFinished(watch::came);
        return watch;
    }

    private void asked(Request request) {
        if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            faults.add("asked elsewhere: " + request.url());
        }
    }

    private void came(Request request) {
        Response response = request.response();
        if (response != null && !response.fromServiceWorker() && !request.url().startsWith("data:")) {
            var sizes = request.sizes();
            bytes += sizes.responseBodySize + sizes.responseHeadersSize;
        }
    }

    /** What was noticed since the last time, and forgets it. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    long takeBytes() {
        long taken = bytes;
        bytes = 0;
        return taken;
    }
}
