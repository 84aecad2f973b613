#ifndef BALIE_CWORDS_H
#define BALIE_CWORDS_H

/// How many files of words are built in.
int balie_words_count(void);

/// Where a file stands, from its target's folder: "BalieLanguage/Meaning/Groups/states.txt".
const char *balie_words_path(int file);

/// What a file says, closed by a zero.
const char *balie_words_text(int file);

#endif
