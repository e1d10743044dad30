package org.huiyin.vault;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Draws the number and the code of a petition by keyed functions: the same filing gives the same
 * receipt again, on every machine, and nobody without the master key can compute or guess either.
 */
public final class Receipts {

    private static final BigInteger SERIALS = BigInteger.TEN.pow(9);
    private static final BigInteger CODES = BigInteger.TEN.pow(ReceiptCode.LENGTH);

    private final MasterKey master;

    Receipts(MasterKey master) {
        this.master = master;
    }

    /**
     * One filing, as far as its receipt depends on it.
     *
     * @param scope whose idempotency key it is: an account, or anonymous
     * @param key the idempotency key, or a random one where the caller gave none
     * @param bodyHash hash of what was filed, in hex
     * @param attempt 0, then 1, 2, … while the number drawn belongs to another petition
     */
    public record Filing(String scope, String key, String bodyHash, int attempt) {

        /** The same filing, drawing its next number. */
        public Filing next() {
            return new Filing(scope, key, bodyHash, attempt + 1);
        }
    }

    /** What the petitioner takes away. */
    public record Receipt(PetitionNumber number, ReceiptCode code) {}

    /**
     * Draws the receipt of a filing. The same arguments always give the same receipt.
     *
     * @param year the legal year of receipt. It stands in the number but does not enter the
     *     function, so that the nine digits and the code stay the same across New Year
     */
    public Receipt draw(int year, Filing filing) {
        long serial = number("number", SERIALS, filing).longValueExact();
        return new Receipt(PetitionNumber.of(year, serial), code(number("code", CODES, filing)));
    }

    /**
     * The code of somebody who speaks for a petitioner: of one mandate in one petition, and tied to
     * no other by anything.
     *
     * @param entry that gives the mandate
     * @param sent a mark of all that was sent to give it, and of the press of the button
     */
    public ReceiptCode forSpeaker(PetitionNumber petition, int entry, String sent) {
        byte[] input =
                parts(
                        "speaker",
                        petition.digits().getBytes(StandardCharsets.US_ASCII),
                        ByteBuffer.allocate(Integer.BYTES).putInt(entry).array(),
                        sent.getBytes(StandardCharsets.UTF_8));
        return code(new BigInteger(1, master.compute(input)));
    }

    /**
     * The code by which the petitioner replaces a desk's.
     *
     * @param press a mark of the page that shows it; the same gives the same code again
     */
    public ReceiptCode inPlaceOfTheDesks(PetitionNumber petition, String press) {
        byte[] input =
                parts(
                        "in place of the desk's",
                        petition.digits().getBytes(StandardCharsets.US_ASCII),
                        press.getBytes(StandardCharsets.UTF_8));
        return code(new BigInteger(1, master.compute(input)));
    }

    private static ReceiptCode code(BigInteger drawn) {
        return new ReceiptCode("%020d".formatted(drawn.mod(CODES)));
    }

    /**
     * The code that takes the place of a lost one. The same request always gives the same code, so
     * that nobody has to keep it until it is sent.
     */
    public ReceiptCode renewed(PetitionNumber number, String request) {
        byte[] input =
                parts(
                        "renewed",
                        number.digits().getBytes(StandardCharsets.US_ASCII),
                        request.getBytes(StandardCharsets.UTF_8));
        return code(new BigInteger(1, master.compute(input)));
    }

    /**
     * The code that takes the place of a lost one on a slip of paper. It is drawn for every
     * request, whether there is such a petition or not, and is the same each time.
     *
     * @param number what stands for the petition's number in the request
     */
    public ReceiptCode onPaper(String number, String request) {
        byte[] input =
                parts(
                        "renewed on paper",
                        number.getBytes(StandardCharsets.US_ASCII),
                        request.getBytes(StandardCharsets.UTF_8));
        return code(new BigInteger(1, master.compute(input)));
    }

    /** The keyed hash by which a code is known to the database; 64 hex digits. */
    public String hash(ReceiptCode code) {
        byte[] input = parts("receipt", code.digits().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(master.compute(input));
    }

    /**
     * The keyed hash of something that is to be recognised but not read or guessed; 64 hex digits.
     *
     * @param label what it is; the same parts under another label give another hash
     */
    public String mark(String label, String... parts) {
        byte[][] bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return HexFormat.of().formatHex(master.compute(parts("mark " + label, bytes)));
    }

    /** Uniform below the limit: 256 bits taken modulo at most 67 bits leave no bias to speak of. */
    private BigInteger number(String label, BigInteger limit, Filing filing) {
        byte[] input =
                parts(
                        label,
                        filing.scope().getBytes(StandardCharsets.UTF_8),
                        filing.key().getBytes(StandardCharsets.UTF_8),
                        filing.bodyHash().getBytes(StandardCharsets.UTF_8),
                        ByteBuffer.allocate(Integer.BYTES).putInt(filing.attempt()).array());
        return new BigInteger(1, master.compute(input)).mod(limit);
    }

    /** Label and parts, each with its length before it, so that no two inputs look the same. */
    private static byte[] parts(String label, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        append(out, label.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : parts) {
            append(out, part);
        }
        return out.toByteArray();
    }

    private static void append(ByteArrayOutputStream out, byte[] part) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        out.writeBytes(part);
    }
}
