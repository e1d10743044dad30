package org.huiyin.database;

import org.huiyin.database.embedded.EmbeddedPostgres;

/**
 * The server that holds the database, and how the two roles reach it. It is there as long as this
 * is open.
 */
interface DatabaseServer extends AutoCloseable {

    /** The role that migrates. */
    Login owner();

    /** The role that serves. */
    Login app();

    @Override
    void close();

    /** Our own server, stopped with the program. */
    record Embedded(EmbeddedPostgres postgres) implements DatabaseServer {

        @Override
        public Login owner() {
            return postgres.owner();
        }

        @Override
        public Login app() {
            return postgres.app();
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    /** Somebody else's server, left alone. */
    record External(Login owner, Login app) implements DatabaseServer {

        @Override
        public void close() {}
    }
}
