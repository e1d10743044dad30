package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.database.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class LabelsTest {

    @Autowired private Labels labels;

    @Test
    void whatWasNotChosenHasNoName() {
        assertThat(labels.channel("VISIT")).isNotEmpty();
        assertThat(labels.channel("")).isEmpty();
        assertThat(labels.channel("PIGEON")).isEmpty();
        assertThat(labels.kind("WISH")).isEmpty();
    }
}
