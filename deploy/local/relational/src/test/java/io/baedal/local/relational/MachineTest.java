package io.baedal.local.relational;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void namesMachinesAsTheArchivesDo() {
        assertThat(Machine.system("Linux")).isEqualTo("linux");
        assertThat(Machine.system("Mac OS X")).isEqualTo("darwin");
        assertThat(Machine.processor("amd64")).isEqualTo("x86_64");
        assertThat(Machine.processor("aarch64")).isEqualTo("arm_64");
    }

    @Test
    void thisMachineHasProgramsForIt() {
        assertThat(getClass().getResource("/postgres-" + Machine.name() + ".txz"))
                .isNotNull();
    }
}
