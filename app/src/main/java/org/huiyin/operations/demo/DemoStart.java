package org.huiyin.operations.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.DataFolder;
import org.huiyin.office.Author;
import org.huiyin.office.DemoOffices;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.office.Offices;
import org.huiyin.petition.Filed;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.ToldTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demo county, once, and prints how to try it at each start. Asked
 * for by {@code serve --demo}; a database that holds anything real is refused.
 */
@Component
@ConditionalOnBooleanProperty("huiyin.demo")
class DemoStart implements ApplicationRunner {

    private static final String MAKER = "demo";
    private static final OfficeId COMPANY = Telling.House.COMPANY.area();
    private static final int COUNTY_TO_COMPANY = 15;

    private final Parts parts;
    private final MessageSource messages;
    private final Path file;
    private final Optional<Path> copy;
    private final int cases;

    /** What a demo is made with. */
    @Component
    record Parts(
            Installation installation,
            Offices offices,
            DemoOffices demoOffices,
            Telling telling,
            ToldTime toldTime,
            LegalTime time,
            Addresses addresses) {}

    DemoStart(
            Parts parts,
            MessageSource messages,
            DataFolder folder,
            @Value("${huiyin.demo-file:}") String copy,
            @Value("${huiyin.demo-cases:300}") int cases) {
        this.parts = parts;
        this.messages = messages;
        this.file = folder.path().resolve("demo.json");
        this.copy = copy.isBlank() ? Optional.empty() : Optional.of(Path.of(copy));
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoFile demo = DemoFile.read(file).orElseGet(this::make);
        copy.ifPresent(demo::write);
        print(demo, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private DemoFile make() {
        if (!parts.offices.tops().isEmpty()) {
            throw new IllegalStateException(
                    parts.installation.isDemo()
                            ? "making the demo was broken off; begin with an empty data folder"
                            : "this database is not empty; a demo is made in an empty one only");
        }
        parts.installation.markDemo();
        List<DemoAccount> accounts =
                parts.demoOffices.create(new Author(MAKER, parts.time.today()));
        List<Telling.Told> told =
                parts.telling.tell(cases, Telling.House.COUNTY, parts.toldTime.teller());
        parts.telling.tell(
                cases / COUNTY_TO_COMPANY, Telling.House.COMPANY, parts.toldTime.teller());
        Map<Boolean, List<DemoAccount>> inCompany =
                accounts.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        account -> isUnder(account.office(), COMPANY)));
        DemoFile demo =
                DemoFile.of(
                        inCompany.getOrDefault(false, List.of()),
                        inCompany.getOrDefault(true, List.of()),
                        Stream.of(Stage.LAID_OPEN, Stage.HEARD)
                                .flatMap(stage -> receipt(told, stage).stream())
                                .toList());
        demo.write(file);
        return demo;
    }

    private boolean isUnder(OfficeId office, OfficeId top) {
        return parts.offices.path(office).stream().anyMatch(one -> one.code().equals(top));
    }

    private static Optional<Filed> receipt(List<Telling.Told> told, Stage stage) {
        return told.stream()
                .filter(one -> one.stage() == stage && one.petition().ownCode())
                .map(one -> one.petition().filed())
                .findFirst();
    }

    private void print(DemoFile demo, PrintStream out) {
        out.println();
        out.println(say("operations.demo.ready", parts.addresses.publicUrl()));
        print(demo.accounts(), out);
        if (!demo.ofCompany().isEmpty()) {
            out.println(say("operations.demo.company"));
            print(demo.ofCompany(), out);
        }
        for (DemoFile.Receipt receipt : demo.receipts()) {
            out.println(say("operations.demo.receipt", receipt.number(), receipt.receiptCode()));
        }
        out.println(say("operations.demo.file", file));
    }

    private static void print(List<DemoFile.Account> accounts, PrintStream out) {
        for (DemoFile.Account account : accounts) {
            out.printf("  %-11s %-18s %s%n", account.role(), account.user(), account.password());
        }
    }

    private String say(String key, Object... args) {
        Locale language =
                Locale.getDefault().getLanguage().equals("zh")
                        ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH;
        return messages.getMessage(key, args, language);
    }
}
