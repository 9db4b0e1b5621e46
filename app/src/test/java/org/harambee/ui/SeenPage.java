package org.harambee.ui;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page as a visitor got it. */
public record SeenPage(Visitor visitor, HttpResponse<String> answer, Document document) {

    public int status() {
        return answer.statusCode();
    }

    /** The path and query it stands at, after redirects. */
    public String address() {
        String query = answer.uri().getRawQuery();
        return answer.uri().getPath() + (query == null ? "" : "?" + query);
    }

    /** All words of the page's content, without the frame. */
    public String words() {
        Element main = document.selectFirst("main");
        return main == null ? document.text() : main.text();
    }

    public String title() {
        Element title = document.selectFirst("h1");
        return title == null ? "" : title.text();
    }

    /** The words of the first element that matches, or nothing. */
    public String words(String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    public boolean has(String selector) {
        return document.selectFirst(selector) != null;
    }

    /** A form of this page, to be filled in. */
    public FilledForm form(String selector) {
        if (!(document.selectFirst(selector) instanceof FormElement form)) {
            throw new AssertionError("No form " + selector + " at " + address() + " (" + status() + "): " + words());
        }
        return new FilledForm(visitor, form);
    }
}
