package org.huiyin.office.rest;

import java.util.List;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/offices}: the tree of offices, open to everybody. */
@RestController
@RequestMapping("/api/v1/offices")
class OfficesApi {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Offices offices;

    OfficesApi(Offices offices) {
        this.offices = offices;
    }

    /**
     * One page.
     *
     * @param page from 0
     * @param more whether there is a next page
     */
    record OfficePage(List<OfficeItem> items, int page, boolean more) {}

    /**
     * An office.
     *
     * @param above code of the office above; null at the top
     * @param open whether it takes filings
     */
    record OfficeItem(
            String code,
            String name,
            @Nullable String nameEn,
            OfficeKind kind,
            @Nullable String above,
            boolean open) {

        static OfficeItem of(Office office) {
            return new OfficeItem(
                    office.code().code(),
                    office.name(),
                    office.nameEn().orElse(null),
                    office.kind(),
                    office.above().map(OfficeId::code).orElse(null),
                    office.open());
        }
    }

    /**
     * The offices by name, or those below one, or those open for filings.
     *
     * @param q words of the name
     * @param parent code of an office
     */
    @GetMapping
    OfficePage list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw Problem.invalid("page", "office.page.malformed", LAST_PAGE);
        }
        var found = find(q, parent, page);
        var items = found.stream().limit(SIZE).map(OfficeItem::of).toList();
        return new OfficePage(items, page, found.size() > SIZE);
    }

    /** A page and, where there are more, one office beyond it. */
    private List<Office> find(@Nullable String q, @Nullable String parent, int page) {
        long start = (long) page * SIZE;
        if (q != null && !q.isBlank()) {
            return offices.named(q, (page + 1) * SIZE + 1).stream().skip(start).toList();
        }
        if (parent != null && !parent.isBlank()) {
            var above =
                    offices.byCode(new OfficeId(parent))
                            .orElseThrow(() -> Problem.invalid("parent", "office.parent.unknown"));
            return offices.children(above.code()).stream().skip(start).limit(SIZE + 1).toList();
        }
        return offices.open((int) start, SIZE + 1);
    }
}
