package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@HouseTest
class RoutesTests {
    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    /** Counts how many mappings are compared with an address. */
    private static final class Counting extends Routes {
        private int compared;

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo mapping, HttpServletRequest request) {
            compared++;
            return super.getMatchingMapping(mapping, request);
        }
    }

    /** What is known of a request once its method was found. */
    private record Answer(
            String method,
            @Nullable Object pattern,
            @Nullable Object variables,
            @Nullable Object best) {
        static Answer of(RequestMappingHandlerMapping routes, MockHttpServletRequest request) {
            ServletRequestPathUtils.parseAndCache(request);
            String method;
            try {
                method = String.valueOf(Optional.ofNullable(routes.getHandler(request))
                        .map(HandlerExecutionChain::getHandler)
                        .orElse(null));
            } catch (Exception refused) {
                method = String.valueOf(refused.getMessage());
            }
            return new Answer(
                    method,
                    request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                    request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE),
                    String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)));
        }
    }

    @Test
    void everyAddressIsAnsweredByTheMethodThatSpringWouldChoose() {
        RequestMappingHandlerMapping plain = begun(new RequestMappingHandlerMapping());
        Counting ours = begun(new Counting());
        Set<String> chosen = new HashSet<>();
        int asked = 0;

        for (RequestMappingInfo mapping : plain.getHandlerMethods().keySet()) {
            for (Supplier<MockHttpServletRequest> request : requests(mapping)) {
                Answer answer = Answer.of(ours, request.get());
                assertThat(answer)
                        .as("%s %s", request.get().getMethod(), request.get().getRequestURI())
                        .isEqualTo(Answer.of(plain, request.get()));
                chosen.add(answer.method());
                asked++;
            }
        }

        assertThat(chosen)
                .containsAll(plain.getHandlerMethods().values().stream()
                        .map(HandlerMethod::toString)
                        .toList());
        // a third of them may not be asked in that way, for which Spring looks at all
        assertThat(ours.compared / asked).isLessThan(plain.getHandlerMethods().size() / 2);
    }

    @Test
    void anAddressIsComparedWithFew() throws Exception {
        Counting ours = begun(new Counting());

        for (String address :
                List.of("/p/a/ideas", "/p/a/ideas/b", "/p/a/ideas/new", "/p/a/ideas/similar", "/sign-in")) {
            ours.compared = 0;
            assertThat(Answer.of(ours, new MockHttpServletRequest("GET", address))
                            .pattern())
                    .isNotNull();
            assertThat(ours.compared).as(address).isLessThan(30);
        }
    }

    private <M extends RequestMappingHandlerMapping> M begun(M mapping) {
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    private static List<Supplier<MockHttpServletRequest>> requests(RequestMappingInfo mapping) {
        Set<String> ways = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .map(RoutesTests::sample)
                .flatMap(address -> Stream.concat(ways.stream(), Stream.of("HEAD", "PATCH"))
                        .<Supplier<MockHttpServletRequest>>map(way -> () -> request(mapping, way, address)))
                .toList();
    }

    private static MockHttpServletRequest request(RequestMappingInfo mapping, String way, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(way, address);
        mapping.getParamsCondition()
                .getExpressions()
                .forEach(asked ->
                        request.setParameter(asked.getName(), asked.getValue() == null ? "" : asked.getValue()));
        return request;
    }

    /** An address of this pattern: digits, the first of several words, or any word. */
    private static String sample(String pattern) {
        return Pattern.compile("\\{[^:}]*:?([^}]*)}|\\*+").matcher(pattern).replaceAll(variable -> {
            String form = variable.group(1) == null ? "" : variable.group(1);
            return form.startsWith("[0-9]")
                    ? "1"
                    : form.isEmpty() || form.contains("[") ? "word" : form.split("\\|", -1)[0];
        });
    }

    @Test
    void aWordMayBeWrittenInAnyWayAnAddressAllows() {
        Visitor reader = Visitor.to(port);

        assertThat(reader.open("/p/unlock-2023/%69deas").words("title")).startsWith("Ideas");
        assertThat(reader.open("/p/unlock-2023/Ideas").status()).isEqualTo(404);
        assertThat(reader.open("/p/unlock-2023/ideas/0/1/2/3").status()).isEqualTo(404);
    }
}
