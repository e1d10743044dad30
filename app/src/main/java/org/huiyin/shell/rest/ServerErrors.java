package org.huiyin.shell.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.Problem;
import org.huiyin.shell.security.SafeHeaders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers what the server refuses before the program sees it, as an address that cannot be decoded:
 * with a problem or one line of text, the headers of every answer, and nothing about the server.
 */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<ProblemAnswers> answers;
    private final SafeHeaders headers;
    private final LocaleResolver languages;

    ServerErrors(
            ObjectProvider<ProblemAnswers> answers, SafeHeaders headers, LocaleResolver languages) {
        this.answers = answers;
        this.headers = headers;
        this.languages = languages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            boolean answered = response.getContentWritten() > 0 || response.isCommitted();
            if (response.getStatus() < 400 || answered || !response.setErrorReported()) {
                return;
            }
            try {
                answer(Kinds.of(response.getStatus(), throwable), request, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void answer(Problem problem, Request request, Response response)
                throws IOException {
            Locale locale = languages.resolveLocale(request);
            boolean api = Addresses.isApi(request);
            String body =
                    api
                            ? answers.getObject().inJson(problem, locale)
                            : answers.getObject().inShort(problem, locale);
            response.resetBuffer(true);
            headers.write(request, response);
            response.setContentType(
                    api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        }
    }
}
