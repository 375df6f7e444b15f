package de.strategieportal.strategy.feasibility;

import de.strategieportal.bench.Measured;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.chain.Chain;
import de.strategieportal.strategy.reach.ExpectedReach;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What stands beside every step of a plan must not be felt: 20 groups, 60 goals, 40 channels, 100 activities, 50 resources. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeasibilityBenchmark {

    private final Strategy plan = StrategyFixture.large();
    private final LocalDate today = LocalDate.of(2026, 2, 16);

    @Test
    void measure() throws Exception {
        Measured.by(FeasibilityBenchmark.class);
    }

    @Benchmark
    public FeasibilityCheck check() {
        return FeasibilityCheck.of(plan, today);
    }

    @Benchmark
    public ExpectedReach reach() {
        return ExpectedReach.of(plan);
    }

    @Benchmark
    public Chain chain() {
        return Chain.of(plan);
    }
}
