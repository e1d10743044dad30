package org.huiyin.office;

/** What sort of body an office is. */
public enum OfficeKind {
    /** 信访部门: registers, transfers, assigns and supervises. */
    PETITION_BUREAU,
    /** 人民政府 of a province, city or county. */
    GOVERNMENT,
    /** A working department of a government. */
    DEPARTMENT,
    /** 乡镇人民政府. */
    TOWNSHIP,
    /** 街道办事处. */
    STREET,
    /** 村民委员会、居民委员会: receives and contributes, decides nothing. */
    COMMITTEE,
    PARTY_ORGAN,
    /** 群团组织, such as a trade union or women's federation. */
    MASS_ORGANISATION,
    /** A state-owned enterprise. */
    ENTERPRISE,
    /** 事业单位. */
    INSTITUTION,
    /** A private company. */
    COMPANY,
    /** A unit inside a private company. */
    COMPANY_UNIT,
    /** A company's own grievance office: does for it what a petition bureau does. */
    GRIEVANCE_OFFICE;

    /** Whether the office is one of the bodies that Art. 2 binds. */
    public boolean boundByArticle2() {
        return switch (this) {
            case COMMITTEE, COMPANY, COMPANY_UNIT, GRIEVANCE_OFFICE -> false;
            default -> true;
        };
    }

    /** Whether it is the government of its level. */
    public boolean isGovernment() {
        return this == GOVERNMENT || this == TOWNSHIP;
    }

    /** Whether the office passes matters on and never declines them. */
    public boolean isBureau() {
        return this == PETITION_BUREAU || this == GRIEVANCE_OFFICE;
    }
}
