package org.huiyin.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Town;
import org.huiyin.shell.Installation;
import org.huiyin.shell.TestDemo;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test that moves legal time by years, which a demo alone may: nothing happens by itself, mail
 * waits, and one program serves all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HuiyinTest
@Import(Town.class)
@TestPropertySource(
        properties = {
            "huiyin.keys.patience=1500ms",
            "huiyin.jobs=false",
            "huiyin.mail.host=localhost",
            "huiyin.mail.port=1"
        })
@ExtendWith(MovedTimeTest.AsDemo.class)
@interface MovedTimeTest {

    /** Marks the installation as a demo while a test runs. */
    final class AsDemo implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            program(test).getBean(Installation.class).markDemo();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            TestDemo.isOver(program(test).getBean(Database.class));
        }

        private static ApplicationContext program(ExtensionContext test) {
            return SpringExtension.getApplicationContext(test);
        }
    }
}
