package org.harambee.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands what was typed to a controller's {@link Form} parameter, whatever the fields are called. */
@Component
class Forms implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Form.class);
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, cleaned(values)));
        return Form.of(typed);
    }

    // PostgreSQL stores no NUL, and no person types one
    private static List<String> cleaned(String[] values) {
        return List.of(values).stream()
                .map(value -> value.replace("\0", "").replace("\r\n", "\n"))
                .toList();
    }
}
