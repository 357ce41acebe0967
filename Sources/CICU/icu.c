#include "CICU.h"

#include <stddef.h>

#define UCHAR_TYPE uint16_t
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

icu_category icu_category_of(int32_t point) {
    switch (u_charType(point)) {
    case U_UNASSIGNED: return ICU_CATEGORY_UNASSIGNED;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER: return ICU_CATEGORY_LETTER;
    case U_DECIMAL_DIGIT_NUMBER: return ICU_CATEGORY_DIGIT;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK: return ICU_CATEGORY_MARK;
    default: return ICU_CATEGORY_OTHER;
    }
}

icu_script icu_script_of(int32_t point) {
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(point, &error)) {
    case USCRIPT_COMMON: return ICU_SCRIPT_COMMON;
    case USCRIPT_INHERITED: return ICU_SCRIPT_INHERITED;
    case USCRIPT_LATIN: return ICU_SCRIPT_LATIN;
    case USCRIPT_CYRILLIC: return ICU_SCRIPT_CYRILLIC;
    case USCRIPT_GREEK: return ICU_SCRIPT_GREEK;
    case USCRIPT_ARABIC: return ICU_SCRIPT_ARABIC;
    case USCRIPT_HEBREW: return ICU_SCRIPT_HEBREW;
    case USCRIPT_ARMENIAN: return ICU_SCRIPT_ARMENIAN;
    case USCRIPT_DEVANAGARI: return ICU_SCRIPT_DEVANAGARI;
    case USCRIPT_TAMIL: return ICU_SCRIPT_TAMIL;
    case USCRIPT_HAN: return ICU_SCRIPT_HAN;
    case USCRIPT_HIRAGANA: return ICU_SCRIPT_HIRAGANA;
    case USCRIPT_KATAKANA: return ICU_SCRIPT_KATAKANA;
    case USCRIPT_HANGUL: return ICU_SCRIPT_HANGUL;
    case USCRIPT_BOPOMOFO: return ICU_SCRIPT_BOPOMOFO;
    case USCRIPT_YI: return ICU_SCRIPT_YI;
    case USCRIPT_THAI: return ICU_SCRIPT_THAI;
    case USCRIPT_LAO: return ICU_SCRIPT_LAO;
    case USCRIPT_KHMER: return ICU_SCRIPT_KHMER;
    case USCRIPT_MYANMAR: return ICU_SCRIPT_MYANMAR;
    default: return ICU_SCRIPT_OTHER;
    }
}

int icu_digit(int32_t point) {
    return u_charType(point) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(point) : -1;
}

bool icu_folds(int32_t point) {
    return u_hasBinaryProperty(point, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED);
}

bool icu_may_compose(int32_t point) {
    return u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE;
}

static int32_t normalize(
    const UNormalizer2 *form, const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t written = unorm2_normalize(form, text, count, output, room, &error);
    return U_FAILURE(error) ? -1 : written;
}

int32_t icu_fold(const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKCCasefoldInstance(&error);
    return U_FAILURE(error) ? -1 : normalize(form, text, count, output, room);
}

int32_t icu_decompose(const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFDInstance(&error);
    return U_FAILURE(error) ? -1 : normalize(form, text, count, output, room);
}

icu_words *icu_words_open(void) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "th", NULL, 0, &error);
    return U_FAILURE(error) ? NULL : (icu_words *)iterator;
}

bool icu_words_set(icu_words *words, const uint16_t *text, int32_t count) {
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText((UBreakIterator *)words, text, count, &error);
    return U_SUCCESS(error);
}

int32_t icu_words_next(icu_words *words) {
    return ubrk_next((UBreakIterator *)words);
}

void icu_words_close(icu_words *words) {
    ubrk_close((UBreakIterator *)words);
}
