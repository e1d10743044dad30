package org.huiyin.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Records;
import org.huiyin.vault.PetitionNumber;

/** Acts with data that may or may not make sense, made from the parts of their records. */
public final class AnyAct {

    private final Random random;
    private final LocalDate today;
    private final List<OfficeId> offices;
    private final List<StaffId> staff;

    /** Names only these offices and members of staff. */
    public AnyAct(Random random, LocalDate today, List<OfficeId> offices, List<StaffId> staff) {
        this.random = random;
        this.today = today;
        this.offices = offices;
        this.staff = staff;
    }

    /** An act of that name, on a petition with so many entries. */
    public PlainAct named(String act, int entries) {
        Class<? extends PlainAct> type = PlainActs.type(act).orElseThrow();
        return Records.make(
                type, ActPart.of(type).stream().map(part -> value(part, entries)).toArray());
    }

    private Object value(ActPart part, int entries) {
        return switch (part.times()) {
            case ONCE -> one(part.type(), entries);
            case MAYBE ->
                    random.nextBoolean()
                            ? Optional.of(one(part.type(), entries))
                            : Optional.empty();
            case SEVERAL -> List.of(one(part.type(), entries));
        };
    }

    private MatterNumber number() {
        String digits = "%011d".formatted(random.nextInt(1000));
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> PetitionNumber.parse(digits + check))
                .flatMap(Optional::stream)
                .map(number -> new MatterNumber(number.digits()))
                .findFirst()
                .orElseThrow();
    }

    private Object one(Class<?> type, int entries) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "文字" + random.nextInt(100);
            case "LocalDate" -> today.plusDays(random.nextInt(20) - 4L);
            case "OfficeId" -> offices.get(random.nextInt(offices.size()));
            case "StaffId" -> staff.get(random.nextInt(staff.size()));
            case "RequestId" -> new RequestId(1 + random.nextInt(2));
            case "MatterNumber" -> number();
            case "int" -> 1 + random.nextInt(Math.max(1, entries));
            case "boolean" -> random.nextBoolean();
            default -> throw new AssertionError("a part of " + type);
        };
    }
}
