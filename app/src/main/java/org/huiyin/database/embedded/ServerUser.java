package org.huiyin.database.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.database.DataFolder;
import org.huiyin.database.StartRefused;

/**
 * The system user under which the server runs: the one who owns its folder. That is whoever runs
 * the program, except that root owns nothing here: PostgreSQL refuses to run as root, so an
 * unprivileged user stands in.
 */
record ServerUser(Path home, int uid, int gid) {

    private static final String NAME = "huiyin";

    /**
     * Makes the server's folder, only for its user, when it is absent.
     *
     * @throws StartRefused when that user cannot reach it
     */
    static ServerUser owning(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectory(
                    home,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        if (DataFolder.isRoot() && attribute(home, "uid") == 0) {
            String name = unprivileged();
            run(List.of("chown", name + ":", home.toString()));
        }
        ServerUser user = new ServerUser(home, attribute(home, "uid"), attribute(home, "gid"));
        if (user.start("test", "-w", home.toString()) != 0) {
            throw new StartRefused("folder-not-reached", home, user.uid());
        }
        return user;
    }

    /**
     * A command that runs as this user, in a session of its own, without this program's settings.
     */
    ProcessBuilder command(List<String> command) {
        List<String> all = new ArrayList<>(List.of("setsid"));
        if (DataFolder.isRoot()) {
            all.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + uid,
                            "--regid=" + gid,
                            "--clear-groups",
                            "--inh-caps=-all",
                            "--no-new-privs"));
        }
        all.addAll(command);
        return bare(all).directory(home.toFile());
    }

    /** Gives a file to this user. */
    void own(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", uid);
        Files.setAttribute(file, "unix:gid", gid);
    }

    /** What a command says when it runs as this user; its complaints are dropped. */
    String output(String... command) throws IOException {
        Process process =
                command(List.of(command)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int start(String... command) throws IOException {
        return exit(command(List.of(command)).directory(new File("/")));
    }

    private static String unprivileged() throws IOException {
        try {
            return Path.of("/")
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(NAME)
                    .getName();
        } catch (UserPrincipalNotFoundException absent) {
            try {
                run(
                        List.of(
                                "useradd",
                                "--system",
                                "--user-group",
                                "--no-create-home",
                                "--home-dir",
                                "/nonexistent",
                                "--shell",
                                "/usr/sbin/nologin",
                                NAME));
            } catch (IOException e) {
                throw new StartRefused(e, "no-user", NAME);
            }
            return NAME;
        }
    }

    private static void run(List<String> command) throws IOException {
        if (exit(bare(command)) != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static int exit(ProcessBuilder builder) throws IOException {
        try {
            return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ProcessBuilder bare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C"));
        return builder;
    }

    private static int attribute(Path path, String name) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + name);
    }
}
