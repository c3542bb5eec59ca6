package io.baedal.democity.loading;

/// What the platform answered to a command that it took.
///
/// @param id of what was created, else null
/// @param replayed whether the command had been taken before
record Answer(String id, boolean replayed) {}
