package org.huiyin.fuzz;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.correspondence.letter.LetterTargets;
import org.huiyin.documents.FileTargets;
import org.huiyin.intake.ImportTargets;
import org.huiyin.intake.batch.LineTargets;
import org.huiyin.office.store.RegisterTargets;
import org.huiyin.office.web.CalendarTargets;
import org.huiyin.petition.rest.ActTargets;
import org.huiyin.petition.store.EventTargets;
import org.huiyin.shell.signin.web.TypedTargets;
import org.huiyin.vault.NumberTargets;

/** All of them, each beside the code that it feeds. */
final class Targets {

    /** One with a defect, by which it is seen that defects are found. */
    static final Target BROKEN =
            Target.ofText(
                    "broken",
                    List.of(),
                    text -> Target.require(!text.startsWith("{{"), "it never begins so"),
                    "{",
                    "x");

    private Targets() {}

    static List<Target> all() {
        return each().toList();
    }

    static Target named(String name) {
        return Stream.concat(Stream.of(BROKEN), each())
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + name));
    }

    /** One after the other, so that none is loaded beyond the one that is looked for. */
    private static Stream<Target> each() {
        return Stream.<Supplier<List<Target>>>of(
                        NumberTargets::all,
                        TypedTargets::all,
                        FileTargets::all,
                        CalendarTargets::all,
                        RegisterTargets::all,
                        LineTargets::all,
                        ImportTargets::all,
                        EventTargets::all,
                        ActTargets::all,
                        LetterTargets::all)
                .map(Supplier::get)
                .flatMap(List::stream);
    }
}
