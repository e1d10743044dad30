package org.huiyin.operations.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.petition.Filed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one needs to try the demo: {@code demo.json} in the data folder, for its owner's eyes only.
 *
 * @param accounts one for each role, in the county; then those of another department and of the
 *     offices above, with whom a case can be passed on, reviewed and supervised
 * @param receipts petitions to track
 * @param company accounts of the company with its own grievance office
 */
record DemoFile(List<Account> accounts, List<Receipt> receipts, @Nullable List<Account> company) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A way to sign in.
     *
     * @param office code of the office
     * @param staff opaque id
     * @param token bearer token for the API
     */
    record Account(
            String role, String office, String staff, String user, String password, String token) {}

    /** A petition to track. */
    record Receipt(String number, String receiptCode) {}

    static DemoFile of(
            List<DemoAccount> accounts, List<DemoAccount> company, List<Filed> receipts) {
        return new DemoFile(
                written(accounts),
                receipts.stream()
                        .map(filed ->
                                new Receipt(filed.number().digits(), filed.receiptCode().digits()))
                        .toList(),
                written(company));
    }

    /** Those of the company; none in a file that was written before there was one. */
    List<Account> ofCompany() {
        return company == null ? List.of() : company;
    }

    private static List<Account> written(List<DemoAccount> accounts) {
        return accounts.stream()
                .map(account ->
                        new Account(
                                account.role().name(),
                                account.office().code(),
                                account.staff().value(),
                                account.user(),
                                account.password(),
                                account.token()))
                .toList();
    }

    /** The file, if the demo was made earlier. */
    static Optional<DemoFile> read(Path file) {
        return Files.exists(file)
                ? Optional.of(JSON.readValue(file.toFile(), DemoFile.class))
                : Optional.empty();
    }

    /** Writes it whole or not at all, readable by its owner only. */
    void write(Path file) {
        try {
            Path beside =
                    Files.createTempFile(
                            file.toAbsolutePath().getParent(),
                            "demo",
                            ".json",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.write(beside, JSON.writeValueAsBytes(this));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
