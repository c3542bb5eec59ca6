package io.baedal.democity.loading;

/// Commands of one person, counted. For one thread at a time.
final class Sending {
    private final Edge edge;
    private final Tally tally;
    private final String token;

    Sending(Edge edge, Tally tally, String token) {
        this.edge = edge;
        this.tally = tally;
        this.token = token;
    }

    Answer send(Command command) throws InterruptedException {
        var answer = edge.send(command, token);
        tally.taken(answer);
        return answer;
    }

    /// A platform that has forgotten the key, after many later changes, still knows the thing itself.
    ///
    /// @param problem what it says then
    /// @param commands how many needn't be sent then, this one included
    /// @return null then
    Answer unlessKnown(String problem, int commands, Command command) throws InterruptedException {
        try {
            return send(command);
        } catch (Refused refused) {
            if (!refused.problem().equals(problem)) {
                throw refused;
            }
            tally.wasThere(commands);
            return null;
        }
    }
}
