package io.baedal.local.launcher.supervise;

/// A part's process.
record Running(Process process, Probe probe) {}
