package org.huiyin.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What anyone can do here. */
@Controller
class StartPage {

    @GetMapping("/")
    String show() {
        return "shell/start";
    }
}
