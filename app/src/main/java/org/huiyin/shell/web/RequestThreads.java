package org.huiyin.shell.web;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The threads that requests are served on: a few that stay, as what libraries keep for each thread
 * is dear to make anew, until they idle for a minute, and a virtual one for each request that finds
 * them all busy. So who sends slowly may hold those that stay, and never the next one.
 */
@Component
final class RequestThreads
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

    private static final int STAYING = 32;
    private static final int IDLE_SECONDS = 60;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    STAYING,
                    STAYING,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform().name("request-", 1).daemon().factory(),
                    (request, _) -> Thread.ofVirtual().name("request").start(request));

    RequestThreads() {
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(threads));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
