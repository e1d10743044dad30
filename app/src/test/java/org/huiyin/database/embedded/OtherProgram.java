package org.huiyin.database.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.DataFolder;
import org.huiyin.database.Login;
import org.huiyin.database.StartRefused;
import org.huiyin.database.TestDatabase;

/** Another process that starts the launcher on a data folder and holds it until it is killed. */
record OtherProgram(Process process, String answer) implements AutoCloseable {

    /** Says who serves, or why nobody does; then waits for its end. */
    public static void main(String[] folders) throws IOException {
        try {
            DataFolder data = DataFolder.open(Optional.of(Path.of(folders[0])));
            Login app = EmbeddedPostgres.start(data, Path.of(folders[1])).app();
            System.out.println(app.url() + "&user=" + app.user() + "&password=" + app.password());
            System.in.read();
        } catch (StartRefused e) {
            System.out.println(e.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }

    /** Starts it as whoever runs the tests. */
    static OtherProgram on(Path data) throws IOException {
        return on(data, TestDatabase.programs(), List.of(), System.getProperty("java.class.path"));
    }

    /** Starts it by a command that changes who runs it. */
    static OtherProgram on(Path data, Path programs, List<String> prefix, String classPath)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", classPath, OtherProgram.class.getName()));
        command.addAll(List.of(data.toString(), programs.toString()));
        Process process =
                new ProcessBuilder(command)
                        .directory(new File("/"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        return new OtherProgram(process, line == null ? "" : line);
    }

    /**
     * The part of the class path that the launcher needs, copied to where everybody can read it;
     * the tests' own may lie in a home that others cannot enter.
     */
    static String readableClassPath(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            Path copy = folder.resolve(copies.size() + "-" + path.getFileName());
            if (Files.isDirectory(path)) {
                org.springframework.util.FileSystemUtils.copyRecursively(path, copy);
            } else if (path.getFileName()
                    .toString()
                    .matches(
                            "(postgresql|embedded-|commons-|xz|slf4j|logback|spring-core|jspecify).*")) {
                Files.copy(path, copy);
            } else {
                continue;
            }
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    /** Kills it as a power cut would. */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
