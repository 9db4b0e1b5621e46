package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@HouseTest
class RoutesTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void everyAddressIsAnsweredByTheMethodThatSpringWouldChoose() throws Exception {
        RequestMappingHandlerMapping plain = new RequestMappingHandlerMapping();
        plain.setApplicationContext(context);
        plain.afterPropertiesSet();

        assertThat(routes).isInstanceOf(Routes.class);
        assertThat(routes.getHandlerMethods()).hasSizeGreaterThan(200);
        for (RequestMappingInfo mapping : routes.getHandlerMethods().keySet()) {
            for (MockHttpServletRequest request : requests(mapping).toList()) {
                assertThat(handler(routes, request))
                        .as("%s %s", request.getMethod(), request.getRequestURI())
                        .isEqualTo(handler(plain, request));
            }
        }
    }

    private static Stream<MockHttpServletRequest> requests(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}|\\*+", "word"))
                .flatMap(address -> Stream.concat(
                                mapping.getMethodsCondition().getMethods().stream()
                                        .map(RequestMethod::name),
                                Stream.of("HEAD"))
                        .map(method -> new MockHttpServletRequest(method, address)));
    }

    private static String handler(RequestMappingHandlerMapping mapping, MockHttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            return found == null ? "nothing" : found.getHandler().toString();
        } catch (Exception refused) {
            return Objects.toString(refused.getMessage());
        }
    }

    @Test
    void aWordMayBeWrittenInAnyWayAnAddressAllows() {
        Visitor reader = Visitor.to(port);

        assertThat(reader.open("/p/unlock-2023/%69deas").words("title")).startsWith("Ideas");
        assertThat(reader.open("/p/unlock-2023/Ideas").status()).isEqualTo(404);
        assertThat(reader.open("/p/unlock-2023/ideas/0/1/2/3").status()).isEqualTo(404);
    }
}
