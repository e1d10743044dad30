package org.huiyin.shell.security;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.huiyin.database.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word is taken for who asks and by which scheme and host: the proxies that {@code
 * HUIYIN_TRUSTED_PROXIES} names, by address or network, and nobody without it. A client that says
 * so itself would choose the address its guesses are counted for.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String networks;

    TrustedProxies(@Value("${huiyin.trusted-proxies:}") String setting) {
        this.networks =
                Arrays.stream(setting.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(TrustedProxies::network)
                        .collect(Collectors.joining(","));
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!networks.isEmpty()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(networks);
            valve.setHostHeader("X-Forwarded-Host");
            valve.setPortHeader("X-Forwarded-Port");
            server.addEngineValves(valve);
        }
    }

    /** The valve would take an address without a length for a regular expression. */
    private static String network(String one) {
        String whole = one.contains(":") ? "/128" : "/32";
        String network = one.contains("/") ? one : one + whole;
        try {
            return new NetMask(network).toString();
        } catch (IllegalArgumentException e) {
            throw new StartRefused(e, "proxy-not-understood", one);
        }
    }
}
