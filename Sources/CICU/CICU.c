#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

int32_t balie_icu_fold(const uint16_t *text, int32_t length, uint16_t *result,
                                     int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t needed =
      unorm2_normalize(folding, (const UChar *)text, length, (UChar *)result, capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

int32_t balie_icu_decompose(const uint16_t *text, int32_t length, uint16_t *result,
                                          int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *decomposition = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t needed = unorm2_normalize(decomposition, (const UChar *)text, length, (UChar *)result,
                                    capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

int32_t balie_icu_compose(const uint16_t *text, int32_t length, uint16_t *result,
                                        int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *composition = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t needed = unorm2_normalize(composition, (const UChar *)text, length, (UChar *)result,
                                    capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

int32_t balie_icu_is_mark(uint16_t unit) {
  return (U_GET_GC_MASK(unit) & U_GC_MN_MASK) != 0;
}

void *balie_icu_open_words(void) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
  return U_FAILURE(status) ? NULL : (void *)words;
}

void balie_icu_close_words(void *words) { ubrk_close((UBreakIterator *)words); }

int32_t balie_icu_start_words(void *words, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)words, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return 0;
  ubrk_first((UBreakIterator *)words);
  return 1;
}

int32_t balie_icu_next_word(void *words) {
  return ubrk_next((UBreakIterator *)words);
}

int32_t balie_icu_is_word(void *words) {
  return ubrk_getRuleStatus((UBreakIterator *)words) >= UBRK_WORD_NONE_LIMIT;
}
