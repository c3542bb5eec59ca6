package io.baedal.command.example;

public sealed interface MemberCommand {
    record Join(String id, String name) implements MemberCommand {}

    record Rename(String name) implements MemberCommand {}

    record Leave() implements MemberCommand {}
}
