package org.huiyin.operations;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huiyin.office.FirstAdministrator;
import org.huiyin.shell.Addresses;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints a one-time link for the first administrator while an installation has no staff. */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "huiyin.demo", havingValue = false, matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private final FirstAdministrator administrator;
    private final Addresses addresses;
    private final MessageSource messages;

    FirstStart(FirstAdministrator administrator, Addresses addresses, MessageSource messages) {
        this.administrator = administrator;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        administrator.invite().ifPresent(this::print);
    }

    private void print(String code) {
        Locale language =
                Locale.getDefault().getLanguage().equals("zh")
                        ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH;
        Object[] link = {addresses.publicUrl() + "/admin/first/" + code};
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(messages.getMessage("operations.first", link, language));
    }
}
