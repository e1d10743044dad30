package org.huiyin.vault;

import static org.huiyin.fuzz.Target.require;

import java.util.List;
import org.huiyin.fuzz.Target;

/** What people type as numbers and codes. */
public final class NumberTargets {

    private static final int UUID_OF_OUR_OWN = 8;

    private NumberTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "petition-number",
                        List.of(),
                        NumberTargets::number,
                        "26-123-456-789-6",
                        "261234567896",
                        "２６１２３４５６７８９６",
                        "26–123—456 789\u20286",
                        "٢٦١٢٣٤٥٦٧٨٩٦"),
                Target.ofText(
                        "receipt-code",
                        List.of(),
                        NumberTargets::code,
                        "1234-5678-9012-3456-7890",
                        "１２３４５６７８９０１２３４５６７８９０",
                        "1234 5678 9012 3456 7890\n",
                        "𝟏𝟐𝟑𝟒-𝟓𝟔𝟕𝟖-𝟗𝟎𝟏𝟐-𝟑𝟒𝟓𝟔-𝟕𝟖𝟗𝟎"));
    }

    private static void number(String typed) {
        PetitionNumber.parse(typed)
                .ifPresent(number -> {
                    require(
                            PetitionNumber.parse(number.toString()).orElseThrow().equals(number),
                            "what is printed can be typed");
                    require(
                            number.petitionId().version() == UUID_OF_OUR_OWN,
                            "its id is a UUID of our own");
                });
    }

    private static void code(String typed) {
        ReceiptCode.parse(typed)
                .ifPresent(code -> {
                    require(
                            ReceiptCode.parse(code.printed()).orElseThrow().equals(code),
                            "what is printed can be typed");
                    require(!code.toString().contains(code.digits()), "it is never logged");
                });
    }
}
