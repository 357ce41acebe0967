#pragma once

#include <stdbool.h>
#include <stdint.h>

// What is needed of ICU, without ICU's own headers: Foundation brings its own copy of them, and
// the compiler takes two versions of one type for a mistake as soon as a program has both.

/// What a code point is.
typedef enum icu_category {
    ICU_CATEGORY_UNASSIGNED,
    ICU_CATEGORY_LETTER,
    ICU_CATEGORY_DIGIT,
    ICU_CATEGORY_MARK,
    ICU_CATEGORY_OTHER,
} icu_category;

/// The scripts that are told apart.
typedef enum icu_script {
    ICU_SCRIPT_OTHER,
    ICU_SCRIPT_COMMON,
    ICU_SCRIPT_INHERITED,
    ICU_SCRIPT_LATIN,
    ICU_SCRIPT_CYRILLIC,
    ICU_SCRIPT_GREEK,
    ICU_SCRIPT_ARABIC,
    ICU_SCRIPT_HEBREW,
    ICU_SCRIPT_ARMENIAN,
    ICU_SCRIPT_DEVANAGARI,
    ICU_SCRIPT_TAMIL,
    ICU_SCRIPT_HAN,
    ICU_SCRIPT_HIRAGANA,
    ICU_SCRIPT_KATAKANA,
    ICU_SCRIPT_HANGUL,
    ICU_SCRIPT_BOPOMOFO,
    ICU_SCRIPT_YI,
    ICU_SCRIPT_THAI,
    ICU_SCRIPT_LAO,
    ICU_SCRIPT_KHMER,
    ICU_SCRIPT_MYANMAR,
} icu_script;

icu_category icu_category_of(int32_t point);
icu_script icu_script_of(int32_t point);

/// The value of a decimal digit, or -1.
int icu_digit(int32_t point);

/// Whether NFKC_Casefold makes anything else of a code point.
bool icu_folds(int32_t point);

/// Whether a code point may melt together with what stands before it.
bool icu_may_compose(int32_t point);

/// Writes NFKC_Casefold of a text; -1 when it does not fit.
int32_t icu_fold(const uint16_t *text, int32_t count, uint16_t *output, int32_t room);

/// Writes NFD of a text; -1 when it does not fit.
int32_t icu_decompose(const uint16_t *text, int32_t count, uint16_t *output, int32_t room);

/// The words of scripts that write none apart.
typedef struct icu_words icu_words;

/// An iterator over words, or null.
icu_words *icu_words_open(void);

/// Sets the text, which must stay where it is while the iterator is used.
bool icu_words_set(icu_words *words, const uint16_t *text, int32_t count);

/// The next boundary, or -1 behind the last.
int32_t icu_words_next(icu_words *words);

void icu_words_close(icu_words *words);
