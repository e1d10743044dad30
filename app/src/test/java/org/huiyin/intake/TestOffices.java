package org.huiyin.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.office.Author;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.springframework.context.ApplicationContext;

/** Invented offices to file with, made by the ways the program has for it. */
public final class TestOffices {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Author AUTHOR = new Author("test", LocalDate.of(2026, 1, 5));

    private final ApplicationContext program;

    private TestOffices(ApplicationContext program) {
        this.program = program;
    }

    /** The offices of a program, with a bureau that receives what names no office. */
    public static TestOffices in(ApplicationContext program) {
        var offices = new TestOffices(program);
        if (program.getBean(Offices.class).rootBureau().isEmpty()) {
            OfficeId bureau = offices.create("试用信访局", OfficeKind.PETITION_BUREAU, true);
            program.getBean(OfficeRegister.class).makeRootBureau(bureau, AUTHOR);
        }
        return offices;
    }

    /** An office that takes petitions, with its number after the name. */
    public OfficeId open(String name) {
        return create(name, OfficeKind.DEPARTMENT, true);
    }

    /** An office that has not published its channels. */
    public OfficeId closed(String name) {
        return create(name, OfficeKind.DEPARTMENT, false);
    }

    private OfficeId create(String name, OfficeKind kind, boolean open) {
        int number = COUNT.incrementAndGet();
        OfficeId code = new OfficeId("intake-" + number);
        NewOffice office =
                new NewOffice(
                        code,
                        name + number,
                        Optional.of("Trial office " + number),
                        kind,
                        Optional.empty(),
                        open,
                        Optional.empty());
        program.getBean(OfficeRegister.class).create(office, AUTHOR);
        return code;
    }
}
