package org.huiyin.database;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Test classes share a program and its address: the wrong codes of one do not count for the next.
 */
final class NoTriesYet implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(Database.class)
                .write(Scope.nobody(), session -> session.sql().sql("delete from tries").update());
    }
}
