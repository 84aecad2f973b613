#ifndef BALIE_CCLD2_H
#define BALIE_CCLD2_H

#ifdef __cplusplus
extern "C" {
#endif

/// The three likeliest languages of a UTF-8 text, as CLD2 sees it.
typedef struct {
  /// ISO 639 codes, static strings; "un" where there is none.
  const char *code[3];
  /// Share of the text, 0 to 100.
  int percent[3];
  /// Non-zero where CLD2 trusts its first answer.
  int reliable;
} balie_cld2_guess;

/// `hint` is an ISO 639 code of the language that the text is expected to be in, or NULL.
balie_cld2_guess balie_cld2_detect(const char *text, int length, const char *hint);

#ifdef __cplusplus
}
#endif

#endif
