package io.baedal.command.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/// Gives the framework's own problems this platform's types, titles and sentences.
@ApplicationScoped
class ProblemDefaults implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return ProblemType.of(problem.getStatusCode())
                .map(type -> HttpProblem.builder(problem)
                        .withType(type.uri())
                        .withTitle(type.title())
                        .withDetail(type.usually() == null ? problem.getDetail() : type.usually())
                        .build())
                .orElse(problem);
    }
}
