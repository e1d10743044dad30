package org.huiyin.shell;

import org.huiyin.database.Database;
import org.huiyin.database.Scope;

/** Tests that tell invented history mark the database they share with others as a demo. */
public final class TestDemo {

    private TestDemo() {}

    /** Takes the mark back, which the program itself never does. */
    public static void isOver(Database database) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql().sql("delete from installation where key = 'demo'").update());
    }
}
