#include "CCLD2.h"

#include <cstdio>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" balie_cld2_guess balie_cld2_detect(const char *text, int length, const char *hint) {
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  if (hint != nullptr) hints.language_hint = CLD2::GetLanguageFromName(hint);
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text, length, true, &hints, CLD2::kCLDFlagBestEffort, languages,
                                 percents, scores, nullptr, &bytes, &reliable);
  balie_cld2_guess guess;
  for (int i = 0; i < 3; i++) {
    guess.code[i] = CLD2::LanguageCode(languages[i]);
    guess.percent[i] = percents[i];
  }
  guess.reliable = reliable ? 1 : 0;
  return guess;
}
