// ICU's functions are macros that add a version suffix, which Swift cannot see: each one that Balie
// uses gets a plain wrapper here. ICU's own headers stay in CICU.c: Foundation carries another ICU,
// and a build that sees both finds their types defined twice.
#ifndef BALIE_CICU_H
#define BALIE_CICU_H

#include <stdint.h>

/// NFKC case folding. The length of the result, which may be over `capacity` (then nothing useful
/// was written and the caller tries again with room enough); -1 where ICU fails.
int32_t balie_icu_fold(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/// Canonical decomposition, so that marks stand apart from their letters. Lengths as above.
int32_t balie_icu_decompose(const uint16_t *text, int32_t length, uint16_t *result,
                            int32_t capacity);

/// Canonical composition, the form in which texts that read alike are alike. Lengths as above.
int32_t balie_icu_compose(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/// Whether a code unit is a combining mark of the basic plane.
int32_t balie_icu_is_mark(uint16_t unit);

/// A word break iterator for the root locale, which holds the dictionaries for languages that
/// write no spaces; NULL where ICU fails.
void *balie_icu_open_words(void);

void balie_icu_close_words(void *words);

/// Starts on a text, which must stay where it is until the last boundary was read.
int32_t balie_icu_start_words(void *words, const uint16_t *text, int32_t length);

/// The next boundary, in code units; -1 at the end.
int32_t balie_icu_next_word(void *words);

/// Whether what ended at the last boundary is a word, a number or an ideograph.
int32_t balie_icu_is_word(void *words);

#endif
