package io.baedal.projections.cli.terminal;

/// Shows an operator how far something is. Thread-safe.
public interface Progress extends AutoCloseable {
    /// What is being done from now on.
    void stage(String label);

    /// How far that is.
    ///
    /// @param of how much there is; 0 when nobody knows
    void at(long done, long of);

    /// Something that is worth a line of its own.
    void says(String line);

    /// Leaves what was shown last.
    @Override
    void close();

    /// The one that suits the terminal: a bar where somebody looks, lines elsewhere.
    static Progress on(Terminal terminal) {
        return terminal.interactive()
                ? new DrawnProgress(terminal.err(), new ProgressBar(terminal.width()), System::nanoTime)
                : new PlainProgress(terminal.err(), System::nanoTime);
    }

    /// Share, amounts, rate and the time that is left, as far as they are known.
    static String figures(long done, long of, double perSecond) {
        var text = new StringBuilder();
        if (of > 0) {
            text.append(String.format("%3d %%  ", (int) (ProgressBar.share(done, of) * 100)));
        }
        text.append(Amounts.count(done));
        if (of > 0) {
            text.append(" of ").append(Amounts.count(of));
        }
        if (perSecond > 0) {
            text.append("  ").append(Amounts.rate(perSecond));
        }
        var left = ProgressBar.left(done, of, perSecond);
        if (left != null) {
            text.append("  ").append(Amounts.span(left)).append(" left");
        }
        return text.toString();
    }
}
