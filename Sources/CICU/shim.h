#pragma once

#include <stdbool.h>
#include <stdint.h>

#define UCHAR_TYPE uint16_t
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

// ICU's functions are macros that put the library's version behind the name, which Swift does not
// see through. Each of these is one of them, or two that always go together.

/// The general category of a code point: one of UCharCategory.
static inline int icu_category(int32_t point) {
    return u_charType(point);
}

/// The script of a code point: one of UScriptCode.
static inline int icu_script(int32_t point) {
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(point, &error);
    return U_FAILURE(error) ? USCRIPT_UNKNOWN : script;
}

/// The value of a decimal digit, or -1.
static inline int icu_digit(int32_t point) {
    return u_charType(point) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(point) : -1;
}

/// Whether NFKC_Casefold makes anything else of a code point.
static inline bool icu_folds(int32_t point) {
    return u_hasBinaryProperty(point, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED);
}

/// Whether a code point may melt together with what stands before it.
static inline bool icu_may_compose(int32_t point) {
    return u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE;
}

static inline int32_t icu_normalize(
    const UNormalizer2 *form, const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t written = unorm2_normalize(form, text, count, output, room, &error);
    return U_FAILURE(error) ? -1 : written;
}

/// Writes NFKC_Casefold of a text; -1 when it does not fit.
static inline int32_t icu_fold(
    const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKCCasefoldInstance(&error);
    return U_FAILURE(error) ? -1 : icu_normalize(form, text, count, output, room);
}

/// Writes NFD of a text; -1 when it does not fit.
static inline int32_t icu_decompose(
    const uint16_t *text, int32_t count, uint16_t *output, int32_t room) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFDInstance(&error);
    return U_FAILURE(error) ? -1 : icu_normalize(form, text, count, output, room);
}

/// An iterator over the words of scripts that write none apart, or null.
static inline UBreakIterator *icu_words_open(void) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "th", NULL, 0, &error);
    return U_FAILURE(error) ? NULL : iterator;
}

/// Sets the text, which must stay where it is while the iterator is used.
static inline bool icu_words_set(
    UBreakIterator *iterator, const uint16_t *text, int32_t count) {
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(iterator, text, count, &error);
    return U_SUCCESS(error);
}

/// The next boundary, or -1 behind the last.
static inline int32_t icu_words_next(UBreakIterator *iterator) {
    return ubrk_next(iterator);
}

static inline void icu_words_close(UBreakIterator *iterator) {
    ubrk_close(iterator);
}
