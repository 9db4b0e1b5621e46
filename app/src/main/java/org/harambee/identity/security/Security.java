package org.harambee.identity.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.harambee.identity.sessions.SessionContexts;
import org.harambee.ui.OpenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;

@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    SessionAuthenticationStrategy freshFormToken(CookieCsrfTokenRepository formTokens) {
        return new CsrfAuthenticationStrategy(formTokens);
    }

    /** People sign in by a page of ours; this only keeps Spring Boot from making a user of its own. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new AuthenticationServiceException("People sign in at /sign-in");
        };
    }

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            SessionContexts sessions,
            CookieCsrfTokenRepository formTokens,
            ClosedDoor door,
            List<OpenDoor> open)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .authorizeHttpRequests(requests -> who(requests, open))
                .exceptionHandling(
                        closed -> closed.authenticationEntryPoint(door).accessDeniedHandler(door))
                .headers(SafeHeaders::on)
                .build();
    }

    /** Everyone may ask for a page, which decides what it shows to whom. Doing something takes an account. */
    private static void who(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            List<OpenDoor> open) {
        open.forEach(door ->
                requests.requestMatchers(HttpMethod.POST, door.pattern()).permitAll());
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/sign-in", "/sign-up", "/sign-out", "/one-time-links/*")
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
