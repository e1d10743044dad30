package org.huiyin.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anybody what is kept about a petitioner, who can see it, and how they can check. */
@Controller
class RightsPage {

    @GetMapping("/rights")
    String show() {
        return "portal/rights";
    }
}
