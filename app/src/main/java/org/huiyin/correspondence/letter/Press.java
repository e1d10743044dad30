package org.huiyin.correspondence.letter;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.LetterOutcome.Reason;
import org.springframework.stereotype.Component;

/**
 * Prints what is written. The fonts are read with the first paper and kept while there is room for
 * them: they take a quarter of the heap. Papers are printed one at a time, because fonts are not
 * for several threads.
 */
@Component
final class Press {

    private final FontFiles files;
    private final ReentrantLock press = new ReentrantLock();
    private SoftReference<Faces> kept = new SoftReference<>(null);

    Press(FontFiles files) {
        this.files = files;
    }

    LetterOutcome print(Frame.Written written) {
        List<String> packages = files.missingPackages();
        if (!packages.isEmpty()) {
            return new LetterOutcome.Refused(Reason.FONTS_MISSING, packages);
        }
        press.lock();
        try {
            Faces faces = faces();
            List<String> missing = faces.missing(written.text());
            return missing.isEmpty()
                    ? new Printer(faces).print(written)
                    : new LetterOutcome.Refused(Reason.GLYPHS_MISSING, missing);
        } finally {
            press.unlock();
        }
    }

    private Faces faces() {
        Faces known = kept.get();
        if (known == null) {
            known = Faces.read(files);
            kept = new SoftReference<>(known);
        }
        return known;
    }
}
