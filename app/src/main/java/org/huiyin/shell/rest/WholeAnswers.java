package org.huiyin.shell.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.xml.Jaxb2RootElementHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts an answer in JSON together before any of it leaves: what fails on the way is a problem, not
 * half an answer, and with its length in front it leaves in one piece. No answer is XML.
 */
@Configuration(proxyBeanMethods = false)
class WholeAnswers implements WebMvcConfigurer {

    private final JsonMapper mapper;

    WholeAnswers(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .withJsonConverter(new Whole(mapper))
                .configureMessageConvertersList(all ->
                        all.removeIf(Jaxb2RootElementHttpMessageConverter.class::isInstance));
    }

    private static final class Whole extends JacksonJsonHttpMessageConverter {

        Whole(JsonMapper mapper) {
            super(mapper);
        }

        @Override
        protected void writeInternal(
                Object object,
                ResolvableType type,
                HttpOutputMessage message,
                @Nullable Map<String, Object> hints)
                throws IOException {
            var body = new ByteArrayOutputStream(2048);
            super.writeInternal(object, type, new Buffered(message.getHeaders(), body), hints);
            message.getHeaders().setContentLength(body.size());
            body.writeTo(message.getBody());
        }
    }

    private record Buffered(HttpHeaders getHeaders, OutputStream getBody)
            implements HttpOutputMessage {}
}
