package org.huiyin.office;

import java.util.Locale;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.law.Names;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names as the registers of offices and staff have them. */
@Component
final class RegisteredNames implements Names {

    private final Offices offices;
    private final StaffMembers staff;

    RegisteredNames(Offices offices, StaffMembers staff) {
        this.offices = offices;
        this.staff = staff;
    }

    @Override
    public String office(OfficeId office) {
        boolean english =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return offices.byCode(office).map(known -> known.name(english)).orElse(office.code());
    }

    @Override
    public String staff(StaffId id) {
        return staff.byPublicId(id).map(StaffMember::name).orElse(id.value());
    }
}
