package org.huiyin.correspondence.letter;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF. */
final class Archive {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    /** The rules of PDF/A-2a and PDF/UA-1 that a PDF breaks. */
    static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> broken(pdf, flavour).stream())
                .toList();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant()) {
                return List.of();
            }
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            "%s %s: %s at %s"
                                    .formatted(
                                            flavour,
                                            one.getRuleId().getClause(),
                                            one.getMessage(),
                                            one.getLocation().getContext()))
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
