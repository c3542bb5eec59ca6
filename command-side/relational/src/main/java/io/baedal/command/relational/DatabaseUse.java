package io.baedal.command.relational;

/// What a service needs its own database for, as its readiness tells it.
///
/// @param name what is kept there
/// @param needs what is answered with 503 while the database is away
public record DatabaseUse(String name, String needs) {}
