package org.harambee.innovation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A booklet as a document for the press. It is built node by node, so nothing anybody wrote is ever read as markup, nor
 * as an address of something to load.
 */
final class BookletDocument {
    private static final String STYLE = style();

    private final Document document;

    private BookletDocument(Document document) {
        this.document = document;
    }

    static Document of(Booklet booklet) {
        try {
            Document empty =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new BookletDocument(empty).write(booklet);
            return empty;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Booklet booklet) {
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", booklet.language().tag());
        head(html, booklet);
        Element body = add(html, "body", "");
        cover(body, booklet);
        contents(body, booklet);
        booklet.entries().forEach(entry -> entry(body, entry));
        list(body, "credits", booklet.creditsTitle(), booklet.credits());
        list(body, "licence", booklet.notesTitle(), booklet.notes());
    }

    private void head(Element html, Booklet booklet) {
        Element head = add(html, "head", "");
        add(head, "title", booklet.title() + " – " + booklet.kicker());
        meta(head, "author", booklet.kicker());
        meta(head, "subject", String.join(" · ", booklet.facts()));
        meta(head, "description", booklet.address());
        add(head, "style", STYLE);
        Element bookmarks = add(head, "bookmarks", "");
        bookmark(bookmarks, booklet.contents(), "contents");
        booklet.entries().forEach(entry -> bookmark(bookmarks, entry.title(), entry.id()));
        bookmark(bookmarks, booklet.creditsTitle(), "credits");
        bookmark(bookmarks, booklet.notesTitle(), "licence");
    }

    private void cover(Element body, Booklet booklet) {
        Element cover = add(body, "div", "");
        cover.setAttribute("class", "cover");
        add(cover, "p", booklet.kicker());
        add(cover, "h1", booklet.title());
        booklet.facts().forEach(fact -> add(cover, "p", fact));
        link(add(cover, "p", ""), booklet.address(), booklet.address());
    }

    private void contents(Element body, Booklet booklet) {
        Element contents = add(body, "div", "");
        contents.setAttribute("id", "contents");
        add(contents, "h2", booklet.contents());
        Element list = add(contents, "ol", "");
        for (Booklet.Entry entry : booklet.entries()) {
            link(spoken(add(list, "li", ""), entry.language()), "#" + entry.id(), entry.title());
        }
    }

    private void entry(Element body, Booklet.Entry entry) {
        Element article = add(body, "div", "");
        article.setAttribute("class", "idea");
        article.setAttribute("id", entry.id());
        spoken(add(article, "h2", entry.title()), entry.language());
        if (!entry.marks().isEmpty()) {
            classed(article, "marks", String.join(" · ", entry.marks()));
        }
        if (!entry.authors().isEmpty()) {
            classed(article, "authors", entry.authors());
        }
        for (Booklet.Part part : entry.parts()) {
            if (!part.label().isEmpty()) {
                add(article, "h3", part.label());
            }
            part.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> spoken(add(article, "p", line), part.language()));
        }
        link(classed(article, "address", ""), entry.address(), entry.address());
    }

    private void list(Element body, String id, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Element part = add(body, "div", "");
        part.setAttribute("id", id);
        part.setAttribute("class", "end");
        add(part, "h2", title);
        lines.forEach(line -> add(part, "p", line));
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void bookmark(Element bookmarks, String name, String id) {
        Element bookmark = add(bookmarks, "bookmark", "");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + id);
    }

    private void link(Element parent, String address, String text) {
        Element link = add(parent, "a", text);
        link.setAttribute("href", address);
        // what a screen reader says of a link in a PDF
        link.setAttribute("title", text);
    }

    private Element classed(Element parent, String name, String text) {
        Element element = add(parent, "p", text);
        element.setAttribute("class", name);
        return element;
    }

    private Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(text));
        }
        parent.appendChild(element);
        return element;
    }

    private static Element spoken(Element element, @Nullable String language) {
        if (language != null) {
            element.setAttribute("lang", language);
        }
        return element;
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(BookletDocument.class.getResourceAsStream("booklet.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
