package org.huiyin.correspondence;

import static org.huiyin.correspondence.LetterField.ACCEPTED_ON;
import static org.huiyin.correspondence.LetterField.APPROVED_BY;
import static org.huiyin.correspondence.LetterField.ASSIGNED_ON;
import static org.huiyin.correspondence.LetterField.CHAIR;
import static org.huiyin.correspondence.LetterField.CHANNEL;
import static org.huiyin.correspondence.LetterField.CONFIRM_BY;
import static org.huiyin.correspondence.LetterField.CONTACT;
import static org.huiyin.correspondence.LetterField.DEMAND;
import static org.huiyin.correspondence.LetterField.DISPOSE_BY;
import static org.huiyin.correspondence.LetterField.DUE_ON;
import static org.huiyin.correspondence.LetterField.FACTS;
import static org.huiyin.correspondence.LetterField.FORMER_LAST_DAY;
import static org.huiyin.correspondence.LetterField.FORUM;
import static org.huiyin.correspondence.LetterField.GROUND;
import static org.huiyin.correspondence.LetterField.HELD_AT;
import static org.huiyin.correspondence.LetterField.LAST_DAY;
import static org.huiyin.correspondence.LetterField.LEGAL_BASIS;
import static org.huiyin.correspondence.LetterField.MEDIATOR;
import static org.huiyin.correspondence.LetterField.MEMBERS;
import static org.huiyin.correspondence.LetterField.OBJECTED_ON;
import static org.huiyin.correspondence.LetterField.OUTCOME;
import static org.huiyin.correspondence.LetterField.PARTIES;
import static org.huiyin.correspondence.LetterField.PLACE;
import static org.huiyin.correspondence.LetterField.REASON;
import static org.huiyin.correspondence.LetterField.RECEIVED_ON;
import static org.huiyin.correspondence.LetterField.RECORD;
import static org.huiyin.correspondence.LetterField.REQUESTED_ON;
import static org.huiyin.correspondence.LetterField.REVIEWED_LETTER;
import static org.huiyin.correspondence.LetterField.REVIEWED_OFFICE;
import static org.huiyin.correspondence.LetterField.SUBJECT;
import static org.huiyin.correspondence.LetterField.TERMS;
import static org.huiyin.correspondence.LetterField.TO_OFFICE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a letter is, and which data its template may name. */
public enum LetterKind {
    /** 信访事项登记回执. */
    RECEIPT(true, SUBJECT, RECEIVED_ON, CHANNEL, DISPOSE_BY),
    /** 信访事项受理告知书. */
    ACCEPTANCE(true, SUBJECT, RECEIVED_ON, ACCEPTED_ON, LAST_DAY, CONTACT),
    /** 信访事项不予受理告知书. */
    NOT_ACCEPTED(true, SUBJECT, RECEIVED_ON, REASON, LEGAL_BASIS, FORUM),
    /** 信访事项导入其他法定程序告知书. */
    REFERRAL(true, SUBJECT, RECEIVED_ON, REASON, FORUM, LAST_DAY),
    /** 信访事项转送函. */
    TRANSFER(true, SUBJECT, RECEIVED_ON, TO_OFFICE, REASON, DUE_ON),
    /** 信访事项交办函. */
    ASSIGNMENT(true, SUBJECT, RECEIVED_ON, TO_OFFICE, REASON, DUE_ON),
    /** 转送异议答复函. */
    OBJECTION_ANSWER(false, SUBJECT, TO_OFFICE, OBJECTED_ON, OUTCOME, REASON),
    /** 延长办理期限告知书. */
    EXTENSION(false, SUBJECT, FORMER_LAST_DAY, LAST_DAY, REASON, APPROVED_BY),
    /** 信访听证通知书. */
    HEARING_NOTICE(true, SUBJECT, HELD_AT, PLACE, CHAIR, MEMBERS, CONTACT),
    /** 信访事项会议纪要. */
    MINUTES(false, SUBJECT, HELD_AT, PLACE, CHAIR, MEMBERS, RECORD, OUTCOME),
    /** 信访事项调解协议书. */
    MEDIATION_AGREEMENT(true, SUBJECT, PARTIES, MEDIATOR, FACTS, TERMS, CONFIRM_BY),
    /** 信访处理意见书. */
    OPINION(true, SUBJECT, RECEIVED_ON, ACCEPTED_ON),
    /** 信访复查意见书. */
    REVIEW_OPINION(
            true,
            SUBJECT,
            REVIEWED_OFFICE,
            REVIEWED_LETTER,
            REQUESTED_ON,
            FACTS,
            LEGAL_BASIS,
            OUTCOME,
            DUE_ON),
    /** 信访复核意见书. */
    RE_REVIEW_OPINION(
            true,
            SUBJECT,
            REVIEWED_OFFICE,
            REVIEWED_LETTER,
            REQUESTED_ON,
            HELD_AT,
            FACTS,
            LEGAL_BASIS,
            OUTCOME,
            DUE_ON),
    /** 信访督办函. */
    SUPERVISION(false, SUBJECT, TO_OFFICE, GROUND, FACTS, DEMAND, DUE_ON),
    /** 信访工作建议书. */
    SUGGESTION(false, SUBJECT, TO_OFFICE, GROUND, FACTS, DEMAND, DUE_ON),
    /** 信访事项办结报告. */
    COMPLETION_REPORT(true, SUBJECT, TO_OFFICE, ASSIGNED_ON, FACTS, OUTCOME);

    private final boolean requests;

    @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be modified
    private final Set<LetterField> fields;

    LetterKind(boolean requests, LetterField... fields) {
        this.requests = requests;
        this.fields =
                Collections.unmodifiableSet(
                        Arrays.stream(fields)
                                .collect(
                                        () -> EnumSet.noneOf(LetterField.class),
                                        EnumSet::add,
                                        EnumSet::addAll));
    }

    /** Whether its template may go through the requests, one by one. */
    public boolean hasRequests() {
        return requests;
    }

    /** What its template may name beside what every letter has. */
    public Set<LetterField> fields() {
        return fields;
    }

    /** As in addresses and file names: {@code re-review-opinion}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
