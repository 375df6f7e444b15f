package de.strategieportal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallerTest {

    static final long OWN = 1;
    static final long BELOW = 2;
    static final long BESIDE = 3;
    static final long ASSIGNED = 10;
    static final long NOT_ASSIGNED = 11;

    @Nested
    class An_editor {
        Caller caller = caller(Role.EDITOR, Set.of(OWN));

        @Test
        void reads_plans_and_drafts_of_the_own_traeger() {
            allowed(() -> caller.mustRead(OWN));
            allowed(() -> caller.mustReadDraft(OWN));
        }

        @Test
        void writes_plans_of_the_own_traeger_in_assigned_quartiere() {
            allowed(() -> caller.mustEdit(OWN, ASSIGNED));
        }

        @Test
        void writes_nothing_in_other_quartiere() {
            refused(() -> caller.mustEdit(OWN, NOT_ASSIGNED));
        }

        @Test
        void writes_nothing_for_other_traeger_in_an_assigned_quartier() {
            refused(() -> caller.mustEdit(BELOW, ASSIGNED));
            refused(() -> caller.mustEdit(BESIDE, ASSIGNED));
        }

        @Test
        void neither_approves_nor_administers() {
            refused(() -> caller.mustManage(OWN));
            refused(caller::mustAdminister);
        }
    }

    @Nested
    class A_manager {
        Caller caller = caller(Role.MANAGER, Set.of(OWN, BELOW));

        @Test
        void reads_and_approves_in_the_own_traeger_and_below() {
            allowed(() -> caller.mustReadDraft(OWN));
            allowed(() -> caller.mustReadDraft(BELOW));
            allowed(() -> caller.mustManage(OWN));
            allowed(() -> caller.mustManage(BELOW));
        }

        @Test
        void sees_nothing_of_traeger_beside() {
            refused(() -> caller.mustRead(BESIDE));
            refused(() -> caller.mustManage(BESIDE));
        }

        @Test
        void neither_writes_plans_nor_administers() {
            refused(() -> caller.mustEdit(OWN, ASSIGNED));
            refused(caller::mustAdminister);
        }
    }

    @Nested
    class A_reader {
        Caller caller = caller(Role.READER, Set.of(OWN, BELOW));

        @Test
        void reads_what_is_published_in_the_own_tree() {
            allowed(() -> caller.mustRead(OWN));
            allowed(() -> caller.mustRead(BELOW));
            refused(() -> caller.mustRead(BESIDE));
        }

        @Test
        void never_sees_drafts() {
            assertThat(caller.readsDrafts()).isFalse();
            refused(() -> caller.mustReadDraft(OWN));
        }

        @Test
        void changes_nothing() {
            refused(() -> caller.mustEdit(OWN, ASSIGNED));
            refused(() -> caller.mustManage(OWN));
            refused(caller::mustAdminister);
        }
    }

    @Nested
    class An_administrator {
        Caller caller = caller(Role.ADMINISTRATOR, Set.of(OWN, BELOW, BESIDE));

        @Test
        void administers_and_reads_everything() {
            allowed(caller::mustAdminister);
            allowed(() -> caller.mustReadDraft(BESIDE));
        }

        @Test
        void neither_writes_nor_approves_plans() {
            refused(() -> caller.mustEdit(OWN, ASSIGNED));
            refused(() -> caller.mustManage(OWN));
        }
    }

    static Caller caller(Role role, Set<Long> readable) {
        var account = new SignedInAccount("kim", "Kim Beispiel", role, Optional.of(OWN), Set.of(ASSIGNED), "stamp");
        return Caller.known(account, readable);
    }

    static void allowed(ThrowingCallable demand) {
        assertThatCode(demand).doesNotThrowAnyException();
    }

    static void refused(ThrowingCallable demand) {
        assertThatThrownBy(demand).isInstanceOf(AccessDenied.class);
    }
}
