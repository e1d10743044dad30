package org.huiyin.correspondence.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.shell.Addresses;
import org.springframework.context.MessageSource;

/**
 * The notice by SMS. Like the mail it says only that there is news and where to look it up: no
 * number, no subject, no office.
 */
final class Sms {

    private final SignedPost gateway;
    private final Optional<String> sender;
    private final MessageSource messages;
    private final Addresses addresses;

    Sms(SignedPost gateway, Optional<String> sender, MessageSource messages, Addresses addresses) {
        this.gateway = gateway;
        this.sender = sender;
        this.messages = messages;
        this.addresses = addresses;
    }

    /** What the gateway is given. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Message(String to, String text, String id, Optional<String> sender) {}

    /**
     * Sends it to one number.
     *
     * @param to as E.164
     * @param id the same for the same news, so that a repeated sending can be told as one
     * @throws NotTaken when the gateway does not take it
     */
    void send(String to, String id) {
        send(to, id, "correspondence.news.sms");
    }

    /**
     * Sends words about a code.
     *
     * @throws NotTaken as {@link #send(String, String)}
     */
    void send(String to, String id, CodeWords words) {
        send(to, id, words.key() + ".sms", words.named().toArray());
    }

    private void send(String to, String id, String words, Object... named) {
        String text =
                say(words, Locale.SIMPLIFIED_CHINESE, named)
                        + " "
                        + say(words, Locale.ENGLISH, named);
        gateway.send(new Message(to, text, id, sender.filter(name -> !name.isBlank())));
    }

    private String say(String words, Locale language, Object... named) {
        Object[] all =
                Stream.concat(Stream.of(addresses.publicUrl() + "/track"), Arrays.stream(named))
                        .toArray();
        return messages.getMessage(words, all, language);
    }
}
