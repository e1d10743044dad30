package org.huiyin.shell.web;

import org.huiyin.shell.Dates;
import org.huiyin.shell.Page;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template {@code ${shell.…}} and {@code ${dates.…}}. As variables, not as beans:
 * Thymeleaf keeps beans out of addresses and fragment arguments.
 */
@Configuration(proxyBeanMethods = false)
class TemplateWords {

    TemplateWords(ThymeleafViewResolver templates, Page page, Dates dates) {
        templates.addStaticVariable("shell", page);
        templates.addStaticVariable("dates", dates);
    }
}
