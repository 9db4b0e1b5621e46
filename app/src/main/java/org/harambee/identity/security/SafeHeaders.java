package org.harambee.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.harambee.identity.sessions.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser not to do. */
final class SafeHeaders {
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'self'; object-src 'none'";
    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private SafeHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                // one-time links stand in addresses: no other site may learn them
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false))
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(SafeHeaders::cache);
    }

    /**
     * Pages are asked for anew each time, and what belongs to one person is kept by no one between. They are not
     * {@code no-store}: browsers would then forget what was typed when a person goes back. Signing out clears them.
     */
    private static void cache(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            boolean someones = SessionCookie.read(request).isPresent();
            response.setHeader(HttpHeaders.CACHE_CONTROL, someones ? "private, no-cache" : "no-cache");
        }
    }
}
