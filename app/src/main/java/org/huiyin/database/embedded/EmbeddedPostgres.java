package org.huiyin.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.database.DataFolder;
import org.huiyin.database.Login;
import org.huiyin.database.StartRefused;

/**
 * The program's own PostgreSQL: durable, on the loopback address only, every role with a random
 * password. While this is open, a killed server is back within seconds at the same address.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int PORTS_TO_TRY = 3;

    private final AutoCloseable lock;
    private final Passwords passwords;
    private final Keeper keeper;

    private EmbeddedPostgres(AutoCloseable lock, Passwords passwords, Keeper keeper) {
        this.lock = lock;
        this.passwords = passwords;
        this.keeper = keeper;
    }

    /**
     * Starts the server of a data folder, setting it up the first time.
     *
     * @param programs the folder under which PostgreSQL's programs are unpacked
     * @throws StartRefused when another program uses the folder, or the server cannot start
     */
    public static EmbeddedPostgres start(DataFolder data, Path programs) {
        AutoCloseable lock = data.lock();
        try {
            ServerUser user = ServerUser.owning(data.resolve("postgres"));
            Cluster cluster = new Cluster(Binaries.under(programs), user);
            Passwords passwords = Passwords.in(data.resolve("database.properties"));
            cluster.setUp(passwords.superuser());
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(lock, passwords, keep(cluster, PORTS_TO_TRY));
            postgres.establishRoles();
            return postgres;
        } catch (IOException e) {
            release(lock);
            throw new StartRefused(e, "server-failed", data.path(), e.getMessage());
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** A port that was free a moment ago may be taken by now. */
    private static Keeper keep(Cluster cluster, int tries) {
        try {
            return Keeper.start(cluster, Ports.free());
        } catch (StartRefused e) {
            if (tries == 1) {
                throw e;
            }
            return keep(cluster, tries - 1);
        }
    }

    private void establishRoles() {
        try {
            Roles.establish(superuser(), passwords);
        } catch (RuntimeException e) {
            keeper.close();
            throw e;
        }
    }

    /** The one who may do everything; for setting up, for backups and for tests. */
    public Login superuser() {
        return new Login(url("postgres"), Cluster.SUPERUSER, passwords.superuser());
    }

    /** The role that migrates. */
    public Login owner() {
        return new Login(url(Roles.DATABASE), Roles.OWNER, passwords.owner());
    }

    /** The role that serves. */
    public Login app() {
        return new Login(url(Roles.DATABASE), Roles.APP, passwords.app());
    }

    /** The JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:"
                + keeper.port()
                + "/"
                + database
                + "?requireAuth=scram-sha-256";
    }

    /** Stops the server cleanly and gives the data folder free. */
    @Override
    public void close() {
        keeper.close();
        release(lock);
    }

    private static void release(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
