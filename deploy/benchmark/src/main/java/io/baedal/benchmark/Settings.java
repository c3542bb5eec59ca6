package io.baedal.benchmark;

import io.baedal.benchmark.load.Progress;
import io.baedal.benchmark.load.Rounds;

/// How thoroughly to measure.
public record Settings(Rounds rounds, Progress progress) {}
