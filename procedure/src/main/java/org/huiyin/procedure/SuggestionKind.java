package org.huiyin.procedure;

/** The three suggestions that supervision makes (三项建议, Art. 40). */
public enum SuggestionKind {
    /** 改进工作的建议. */
    IMPROVE_WORK,
    /** 完善政策的建议, to the Party committee or government (Art. 40(2)). */
    POLICY,
    /** 追究责任的建议, after serious consequences (Art. 40(3)). */
    ACCOUNTABILITY
}
