package org.huiyin.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.database.HuiyinTest;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the registers, in a program whose database only they share: they publish calendars and
 * change who answers for what.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HuiyinTest
@TestPropertySource(properties = "huiyin.test.installation=registers")
@interface OfficeTest {}
