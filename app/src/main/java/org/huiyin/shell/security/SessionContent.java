package org.huiyin.shell.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponseType;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session's rows may hold: texts, our own few records, what Spring shows once after a
 * redirect, and what was asked of the single sign-on while its answer is out. Anything else was
 * planted by somebody who can write the database, and is not opened.
 */
@Component
final class SessionContent implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter(
                    "maxdepth=20;java.lang.*;java.util.*;java.util.concurrent.*;"
                            + "org.huiyin.**;org.springframework.web.servlet.FlashMap;"
                            + "org.springframework.util.*;"
                            + OAuth2AuthorizationRequest.class.getName()
                            + ';'
                            + OAuth2AuthorizationResponseType.class.getName()
                            + ';'
                            + AuthorizationGrantType.class.getName()
                            + ";!*");

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setConversionService(conversions());
    }

    static ConversionService conversions() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(
                byte[].class, Object.class, new DeserializingConverter(new OursOnly()));
        return conversions;
    }

    private static final class OursOnly implements Deserializer<Object> {

        @Override
        public Object deserialize(InputStream bytes) throws IOException {
            try (var objects = new ObjectInputStream(bytes)) {
                objects.setObjectInputFilter(OURS);
                return objects.readObject();
            } catch (ClassNotFoundException unknown) {
                throw new IOException("a session holds what this program does not know", unknown);
            }
        }
    }
}
