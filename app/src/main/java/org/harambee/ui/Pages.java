package org.harambee.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers: a page, a refused form, or the way on after an act. */
public final class Pages {
    private Pages() {}

    /**
     * @param template its path below {@code org/harambee}, without ending: {@code affiliates/directory/list}
     * @param page the page record the template takes
     */
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, TemplateViews.PAGE, page);
    }

    /** The form again, with what was typed and what was refused of it. */
    public static ModelAndView refused(String template, Object page) {
        ModelAndView view = show(template, page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** On to another page after an act. */
    public static ModelAndView to(String path) {
        return new ModelAndView(new Onward(path, null));
    }

    /**
     * On to another page, which says once what the act led to: at its top or, where the path leads to a part of it, in
     * that part, which holds {@code ui/frame/notice.jte} for this.
     */
    public static ModelAndView done(String path, String noticeKey) {
        return new ModelAndView(new Onward(path, noticeKey));
    }
}
