package org.huiyin.shell.web;

import org.huiyin.shell.Addresses;
import org.huiyin.shell.Preferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins what all pages share to Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final Preferences preferences;

    WebSetup(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(preferences);
    }

    /** The session's cookie: for this host only, gone with the browser, out of reach of scripts. */
    @Bean
    CookieSerializer sessionCookie(Addresses addresses) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(addresses.secure() ? "__Host-session" : "session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(addresses.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }
}
