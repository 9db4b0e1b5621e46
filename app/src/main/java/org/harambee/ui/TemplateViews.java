package org.harambee.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds a page's template beside the code it belongs to and gives it its page record and the {@link Screen}. */
@Component
class TemplateViews implements ViewResolver, Ordered {
    static final String PAGE = "page";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, TemplateViews.class.getClassLoader(), "org.harambee");
    private final Screens screens;
    private final PageCompression compression;
    // as many bytes as last time: mostly just right, so that a long page need not be moved while it grows
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    TemplateViews(Screens screens, PageCompression compression) {
        this.screens = screens;
        this.compression = compression;
        engine.setBinaryStaticContent(true);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return engine.hasTemplate(name + ".jte")
                ? (model, request, response) -> render(name, model, request, response)
                : null;
    }

    private void render(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Screen screen = screens.of(name, request, response);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("screen", screen);
        if (model != null && model.get(PAGE) != null) {
            parameters.put(PAGE, model.get(PAGE));
        }
        // rendered whole before a byte is sent: a fault in a template becomes a page of its own, not half a page
        PageOutput output = page(name, parameters);
        if (response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
            // the summary of what was refused stands above the fields that tell it what they are called
            output = page(name, parameters);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, screen.language().tag());
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Cookie");
        send(output.toByteArray(), request, response);
    }

    private PageOutput page(String name, Map<String, Object> parameters) {
        Integer before = sizes.get(name);
        PageOutput output = before == null ? new PageOutput() : new PageOutput(before);
        engine.render(name + ".jte", parameters, output);
        sizes.put(name, output.length());
        return output;
    }

    private void send(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = Compression.worthwhile(request, page);
        byte[] body = compressed ? compression.compressed(page) : page;
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
