/** The pages under {@code /cases}: view records made for templates, and forms. */
@org.jspecify.annotations.NullMarked
package org.huiyin.casework.web;
