package org.huiyin.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.office.Author;
import org.huiyin.office.Categories;
import org.huiyin.office.Competence;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Proposals;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Receipts;
import org.springframework.context.ApplicationContext;

/** An invented bureau and a department below it, with staff, and petitions filed at the bureau. */
final class TwoOffices {

    final Hired dispatcher;
    final OfficeId bureau;
    final OfficeId department;
    final Hired head;
    final Hired lead;
    final Hired handler;
    final Hired clerk;

    private final ApplicationContext program;

    TwoOffices(ApplicationContext program) {
        this.program = program;
        TestStaff staff = TestStaff.in(program);
        dispatcher = staff.hire(Role.DISPATCHER, Role.CLERK);
        bureau = dispatcher.member().office();
        department = department();
        head = staff.hire(department, Role.HEAD);
        lead = staff.hire(department, Role.LEAD);
        handler = staff.hire(department, Role.HANDLER);
        clerk = staff.hire(department, Role.CLERK);
    }

    private OfficeId department() {
        var code = new OfficeId("dept-" + UUID.randomUUID().toString().substring(0, 8));
        program.getBean(OfficeRegister.class)
                .create(
                        new NewOffice(
                                code,
                                "试用住房局",
                                Optional.of("Housing office on trial"),
                                OfficeKind.DEPARTMENT,
                                Optional.of(bureau),
                                true,
                                Optional.empty()),
                        new Author("test", LocalDate.of(2026, 1, 5)));
        return code;
    }

    /** Files a petition with two requests at the bureau, by the petitioner themselves. */
    Filed file(String title) {
        return file(title, Optional.empty());
    }

    /** The same, about a subject of the list of categories. */
    Filed file(String title, Optional<String> category) {
        var person =
                new Person(
                        PersonRole.PRINCIPAL,
                        Optional.of("试用居民"),
                        Optional.of("000-0000"),
                        Optional.empty(),
                        Optional.empty());
        return petitions()
                .file(
                        new Filing(
                                Channel.ONLINE,
                                title,
                                "三号楼外墙瓷砖多次脱落，\n物业公司与开发商互相推诿。",
                                List.of(
                                        new Filing.Asked("请组织检查外墙安全", Kind.CLAIM),
                                        new Filing.Asked("请督促维修", Kind.CLAIM)),
                                category,
                                Optional.of("幸福路 3 号楼"),
                                bureau,
                                List.of(),
                                Optional.empty(),
                                List.of(person),
                                false),
                        Filer.petitioner(),
                        Optional.of(UUID.randomUUID().toString()));
    }

    /** Lets two people decide that the department answers for a subject; gives its category. */
    String answersForASubject() {
        String category = program.getBean(Categories.class).tops().getFirst().code();
        var duty =
                new Competence(
                        category,
                        bureau,
                        department,
                        List.of(),
                        "试用分工",
                        program.getBean(LegalTime.class).today());
        Hired second = TestStaff.in(program).hire(bureau, Role.DISPATCHER);
        Proposals proposals = program.getBean(Proposals.class);
        proposals.approve(proposals.propose(duty, signedIn(dispatcher)), signedIn(second));
        return category;
    }

    /** Somebody of the department who holds every role that acts on cases. */
    Hired everything() {
        return TestStaff.in(program)
                .hire(
                        department,
                        Role.CLERK,
                        Role.DISPATCHER,
                        Role.HANDLER,
                        Role.LEAD,
                        Role.HEAD,
                        Role.REVIEWER,
                        Role.SUPERVISOR);
    }

    /** Acts as the petitioner who holds the receipt. */
    void asPetitioner(Filed filed, PlainAct act) {
        done(filed, holder(filed), act);
    }

    /** Acts as a member of staff, behind the pages. */
    void as(Hired who, Filed filed, PlainAct act) {
        done(filed, caller(who), act);
    }

    /** The petition as the petitioner sees it. */
    CaseFile seen(Filed filed) {
        return petitions().caseFile(filed.number(), holder(filed)).orElseThrow();
    }

    Caller holder(Filed filed) {
        return new Caller.Holder(program.getBean(Receipts.class).hash(filed.receiptCode()));
    }

    /** Brings a petition to the department, taken on, with lead and handler. */
    Filed inHandling(String title) {
        Filed filed = file(title);
        as(dispatcher, filed, new PlainAct.Transfer(department, "属住房局职责"));
        as(head, filed, new PlainAct.Accept());
        as(head, filed, new PlainAct.AppointLead(lead.member().publicId()));
        as(lead, filed, new PlainAct.AppointHandler(handler.member().publicId()));
        return filed;
    }

    /** Hears, answers and serves what the department has in hand. */
    void answered(Filed filed) {
        LocalDate today = program.getBean(LegalTime.class).today();
        as(handler, filed, new PlainAct.Hear(today, HearingManner.PHONE, "已听取陈述。"));
        asPetitioner(filed, new PlainAct.ConfirmHearing(Optional.empty()));
        as(handler, filed, new PlainInquiry.Investigate(today, "已现场查看。"));
        List<PlainAct.Answer> answers =
                Stream.of(1, 2)
                        .map(request ->
                                new PlainAct.Answer(
                                        new RequestId(request),
                                        Finding.SUPPORTED,
                                        "经查属实。",
                                        "《信访工作条例》第三十二条"))
                        .toList();
        as(handler, filed, new PlainAct.DraftOpinion(answers));
        as(head, filed, new PlainAct.SignOpinion());
        var serve = new PlainAct.Serve(ServiceManner.SIGNATURE, today, Optional.of("签收单 7 号"));
        as(handler, filed, serve);
    }

    private void done(Filed filed, Caller caller, PlainAct act) {
        int version = petitions().read(filed.number(), caller).orElseThrow().version();
        Outcome outcome = petitions().act(filed.number(), caller, act, Optional.of(version));
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(act + " came to " + outcome);
        }
    }

    private Caller caller(Hired who) {
        return new Caller.Staff(signedIn(who));
    }

    private SignedIn signedIn(Hired who) {
        return program.getBean(Accounts.class).byLogin(who.login()).orElseThrow().staff();
    }

    private Petitions petitions() {
        return program.getBean(Petitions.class);
    }
}
