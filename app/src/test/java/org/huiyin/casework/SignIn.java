package org.huiyin.casework;

import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.browser.Browser;

/** Signs colleagues in, one after another in the same browser. */
final class SignIn {

    private SignIn() {}

    static Browser as(Browser browser, Hired who) {
        browser.open("/sign-in").driver().manage().deleteAllCookies();
        return browser.width(1366)
                .open("/sign-in")
                .fill("登录名", who.login())
                .fill("密码", who.password())
                .press("登录");
    }
}
