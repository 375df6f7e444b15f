package de.strategieportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Where benchmarks leave their tables: printed, and in {@code target/bench}. */
public final class Measured {

    private Measured() {}

    /** Runs the methods that JMH finds in the class. */
    public static void by(Class<?> benchmark) throws RunnerException, IOException {
        new Runner(new OptionsBuilder()
                        .include("^" + benchmark.getName() + "\\.")
                        .resultFormat(ResultFormatType.TEXT)
                        .result(file(benchmark).toString())
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    public static Path file(Class<?> benchmark) throws IOException {
        return Files.createDirectories(Path.of("target", "bench")).resolve(benchmark.getSimpleName() + ".txt");
    }
}
