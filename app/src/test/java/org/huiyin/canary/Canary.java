package org.huiyin.canary;

/**
 * One invented person and what they write. Every text holds marks that stand nowhere else, and says
 * which of their fields it is.
 *
 * @param number from 0
 */
record Canary(int number) {

    /** In every Chinese text. */
    static final String CHINESE = "鹮鸰鹮";

    /** In every Latin one. */
    static final String LATIN = "Zq7kanari";

    /** Every telephone number begins with it; four digits follow. */
    static final String PHONE = "1990731";

    /** Every field of the persons and words that a canary leaves. */
    enum Field {
        NAME("名"),
        ADDRESS("址"),
        TITLE("题"),
        NARRATIVE("述"),
        REQUEST("求"),
        PLACE("地"),
        NOTE("注"),
        REASON("由"),
        HEARING("厅"),
        MINUTES("录"),
        OPINION("意"),
        ADDED("补"),
        FILE_NAME("件"),
        CONTENT("文"),
        DRAFT("草");

        private final String sign;

        Field(String sign) {
            this.sign = sign;
        }

        /** What follows the Chinese mark in a text of this field. */
        String sign() {
            return sign;
        }
    }

    String name() {
        return CHINESE + Field.NAME.sign() + number;
    }

    String phone() {
        return PHONE + "%04d".formatted(number % 10_000);
    }

    String email() {
        return LATIN + number + "@mail.example";
    }

    String address() {
        return CHINESE + Field.ADDRESS.sign() + "巷" + number + "号";
    }

    /** Words in which people, numbers and addresses are named, as they are in real ones. */
    String says(Field field) {
        return "%s%s%d说：找%s，电话%s，%s，住%s"
                .formatted(CHINESE, field.sign(), number, LATIN, phone(), email(), address());
    }

    /** The name of a file. */
    String file(String ending) {
        return CHINESE + Field.FILE_NAME.sign() + number + LATIN + "." + ending;
    }
}
