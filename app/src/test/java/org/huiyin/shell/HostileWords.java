package org.huiyin.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sixty ways to slip a script, or a template, into a page through words that people type. */
public final class HostileWords {

    /**
     * Each sets the mark {@code window.__x} where it runs, or comes to 1234567 × 8 where it counts.
     */
    public static final List<String> ALL =
            List.of(
                    "<script>window.__x=1</script>",
                    "<SCRIPT SRC=//x.example/__x.js></SCRIPT>",
                    "<script/src=data:,window.__x=1>",
                    "</script><script>window.__x=1</script>",
                    "</textarea><script>window.__x=1</script>",
                    "</title><script>window.__x=1</script>",
                    "</style><script>window.__x=1</script>",
                    "--><script>window.__x=1</script><!--",
                    "]]><script>window.__x=1</script>",
                    "<scr<script>ipt>window.__x=1</scr</script>ipt>",
                    "<img src=x onerror=window.__x=1>",
                    "<img src=x:y onerror=window.__x=1//",
                    "<IMG \"\"\"><SCRIPT>window.__x=1</SCRIPT>\">",
                    "<img/src=`x`onerror=window.__x=1>",
                    "\"><img src=x onerror=window.__x=1>",
                    "'><img src=x onerror=window.__x=1>",
                    "\"><svg onload=window.__x=1>",
                    "<svg onload=window.__x=1>",
                    "<svg/onload=window.__x=1>",
                    "<svg><script>window.__x=1</script></svg>",
                    "<svg><animate onbegin=window.__x=1 attributeName=x>",
                    "<svg><a xlink:href=javascript:window.__x=1>x</a>",
                    "<math><mi xlink:href=javascript:window.__x=1>x",
                    "<body onload=window.__x=1>",
                    "<input onfocus=window.__x=1 autofocus>",
                    "\" onfocus=window.__x=1 autofocus x=\"",
                    "' onfocus=window.__x=1 autofocus x='",
                    "\" onmouseover=window.__x=1 x=\"",
                    "` onmouseover=window.__x=1 `<__x>",
                    "<select onfocus=window.__x=1 autofocus>",
                    "<details open ontoggle=window.__x=1>",
                    "<video><source onerror=window.__x=1>",
                    "<audio src=x onerror=window.__x=1>",
                    "<iframe src=javascript:window.__x=1>",
                    "<iframe srcdoc='<script>parent.__x=1</script>'>",
                    "<object data=javascript:window.__x=1>",
                    "<embed src=data:text/html,<script>__x</script>>",
                    "<a href=javascript:window.__x=1>__x</a>",
                    "<a href=\"jav&#x09;ascript:window.__x=1\">__x</a>",
                    "<form action=javascript:window.__x=1><button>",
                    "<button formaction=javascript:window.__x=1>",
                    "<base href=//x.example/__x/>",
                    "<meta http-equiv=refresh content=0;url=//x.example/__x>",
                    "<link rel=stylesheet href=//x.example/__x.css>",
                    "<style>@import'//x.example/__x.css';</style>",
                    "<div style=background:url(//x.example/__x)>",
                    "<div hx-get=/account hx-trigger=load>__x</div>",
                    "<div hx-on:load=window.__x=1>",
                    "<template><script>window.__x=1</script></template>",
                    "<noscript><p title=\"</noscript><img src=x onerror=window.__x=1>\">",
                    "javascript:window.__x=1//<__x>",
                    "&lt;i&gt;window.__x=1&lt;/i&gt;",
                    "&#60;i&#62;window.__x=1&#60;/script&#62;",
                    "\\u003cscript\\u003ewindow.__x=1//\"<__x>",
                    "';window.__x=1;'//<__x>",
                    "${1234567*8}<__x>",
                    "__${1234567*8}__::.x<__x>",
                    "*{1234567*8} #{1234567} ~{x} @{x}<__x>",
                    "[[${1234567*8}]] [(${1234567*8})]<__x>",
                    "{{number}} {{{number}}} {{#if x}}<__x>");

    /** All of them, one a line. */
    public static final String LINES = String.join("\n", ALL);

    private static final Pattern LINK = Pattern.compile("(?i)(href|src|action)=\"\\s*javascript:");

    private HostileWords() {}

    /** Those that stand in a page as they were typed, or came to something. */
    public static List<String> livingIn(String page) {
        return Stream.concat(
                        ALL.stream().filter(page::contains),
                        Stream.of("9876536").filter(page::contains))
                .toList();
    }

    /** Whether a link of the page runs something. */
    public static boolean runs(String page) {
        return LINK.matcher(page).find();
    }
}
