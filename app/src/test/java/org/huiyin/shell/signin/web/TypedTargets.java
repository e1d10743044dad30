package org.huiyin.shell.signin.web;

import static org.huiyin.fuzz.Target.require;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.fuzz.Target;
import org.huiyin.shell.PlainText;

/** Where somebody is led after signing in, and what counts as text. */
public final class TypedTargets {

    private static final URI HERE = URI.create("https://here.example/sign-in");

    private TypedTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "next",
                        List.of(),
                        TypedTargets::next,
                        "/cases",
                        "/cases/261234567896",
                        "//there.example/x",
                        "/\\there.example",
                        "https://there.example",
                        "/a\r\nSet-Cookie: x=y",
                        "/a/../..//there.example",
                        "/%2f/there.example"),
                Target.ofText(
                        "plain-text",
                        List.of(),
                        TypedTargets::plain,
                        "反映拖欠工资\r\n三个月",
                        "a\0b",
                        "\u0085\u2028",
                        "𠮷🙂"));
    }

    private static void next(String next) {
        if (Entrance.isLocal(next)) {
            URI there = HERE.resolve(next);
            require("here.example".equals(there.getHost()), "it stays on this host");
            require("https".equals(there.getScheme()), "and with this scheme");
            require(next.chars().noneMatch(c -> c <= ' ' || c == '\\'), "and is one line");
        }
    }

    private static void plain(String text) {
        if (PlainText.isPlain(text)) {
            byte[] stored = text.getBytes(StandardCharsets.UTF_8);
            require(new String(stored, StandardCharsets.UTF_8).equals(text), "it can be stored");
            require(text.indexOf('\0') < 0, "it has no end inside");
        }
    }
}
