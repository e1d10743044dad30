package org.huiyin.correspondence.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterHead;
import org.huiyin.correspondence.LetterKind;

/**
 * What every letter has and no template can leave out: the office in red above its line, the
 * letter's number, its title in law, and at the end office, date, seal, number of the petition and
 * QR code.
 */
final class Frame {

    private final LetterKind kind;
    private final LetterData data;
    private final Tongue tongue;
    private final Markup out = new Markup();

    Frame(LetterKind kind, LetterData data, Tongue tongue) {
        this.kind = kind;
        this.data = data;
        this.tongue = tongue;
    }

    /**
     * A letter in markup.
     *
     * @param missing placeholders without a value
     */
    record Written(String html, String text, Set<String> missing) {}

    /** Pictures that are not the template's, as addresses of their data. */
    record Pictures(String qr, Optional<String> seal) {}

    /** For the screen, without pictures. */
    Written onScreen(List<Node> template) {
        Set<String> missing = letter(template, Optional.empty());
        return new Written(out.html(), out.text(), missing);
    }

    /** For paper. */
    Written onPaper(List<Node> template, Pictures pictures, String style) {
        Set<String> missing = letter(template, Optional.of(pictures));
        String html =
                """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/>
                <style>%s</style><bookmarks><bookmark name="%s" href="#title"/></bookmarks></head>
                <body class="%s">%s</body></html>
                """
                        .formatted(
                                tongue.tag(),
                                tongue.title(kind),
                                data.head().petition(),
                                style,
                                tongue.title(kind),
                                tongue.english() ? "en" : "zh",
                                out.html());
        return new Written(html, out.text(), missing);
    }

    private Set<String> letter(List<Node> template, Optional<Pictures> pictures) {
        LetterHead head = data.head();
        out.open("div", "head").element("p", "from", head.officeName()).close("div");
        out.element("p", "number", head.letterNumber());
        String heading = pictures.isPresent() ? "h1" : "h3"; // a page has its own h1
        out.open(heading, Map.of("id", "title")).words(tongue.title(kind)).close(heading);
        data.addressee()
                .ifPresent(name ->
                        out.element(
                                "p",
                                "addressee",
                                tongue.say("correspondence.letter.addressee", name)));
        var filling = new Filling(out, Facts.of(data, tongue), tongue);
        int last = lastBlock(template);
        out.open("div", "body");
        filling.write(template.subList(0, last));
        out.close("div").open("div", "closing").open("div", "body");
        filling.write(template.subList(last, template.size()));
        out.close("div");
        signature(head, pictures);
        foot(head, pictures);
        out.close("div");
        return filling.missing();
    }

    /** The signature never stands alone on a page: the letter's last block goes with it. */
    private static int lastBlock(List<Node> template) {
        return template.isEmpty() || isList(template.getLast())
                ? template.size()
                : template.size() - 1;
    }

    private static boolean isList(Node node) {
        return node instanceof Node.Part(var name, _) && name.equals(Schema.REQUESTS);
    }

    private void signature(LetterHead head, Optional<Pictures> pictures) {
        out.open("div", "sign");
        pictures.flatMap(Pictures::seal)
                .ifPresent(seal ->
                        out.picture(
                                "seal",
                                seal,
                                tongue.say("correspondence.letter.seal", head.officeName())));
        out.element("p", "from", head.officeName());
        out.element("p", "day", tongue.day(head.date())).close("div");
    }

    private void foot(LetterHead head, Optional<Pictures> pictures) {
        out.open("div", "foot");
        pictures.ifPresent(
                all -> out.picture("qr", all.qr(), tongue.say("correspondence.letter.qr.picture")));
        out.element(
                "p",
                "petition",
                tongue.say("correspondence.letter.petition", head.petition().toString()));
        out.element("p", "scan", tongue.say("correspondence.letter.qr")).close("div");
    }
}
