package org.huiyin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huiyin serve}: pages, API and jobs, until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
class Serve implements Runnable {

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--demo-file", paramLabel = "PATH")
    private @Nullable Path demoFile;

    @Override
    public void run() {
        List<String> settings = new ArrayList<>();
        settings.add("--huiyin.serving=true");
        if (demo) {
            settings.add("--huiyin.demo=true");
        }
        if (demoFile != null) {
            settings.add("--huiyin.demo-file=" + demoFile.toAbsolutePath());
        }
        Huiyin.serve(settings.toArray(String[]::new));
    }
}
