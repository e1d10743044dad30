package org.huiyin.office;

import java.util.Locale;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names as the registers of offices and staff have them. */
@Component
final class RegisteredNames implements Names {

    private final Offices offices;
    private final StaffMembers staff;
    private final MessageSource messages;

    RegisteredNames(Offices offices, StaffMembers staff, MessageSource messages) {
        this.offices = offices;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public String office(OfficeId office) {
        boolean english =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String today =
                offices.byCode(office).map(known -> known.name(english)).orElse(office.code());
        return offices.successions(office).stream()
                .findFirst()
                .map(ended -> formerly(ended.name(english), today))
                .orElse(today);
    }

    /** What is said of an office that is no more: its own name, and who took its place. */
    private String formerly(String name, String today) {
        var text = Text.of("office.name.formerly", name, today);
        return messages.getMessage(text, LocaleContextHolder.getLocale());
    }

    @Override
    public String staff(StaffId id) {
        return staff.byPublicId(id).map(StaffMember::name).orElse(id.value());
    }
}
