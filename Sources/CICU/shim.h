// ICU's functions are macros that add a version suffix, which Swift cannot see: each one that
// Balie uses gets a plain static inline wrapper here that exposes integers and opaque pointers.
#ifndef BALIE_CICU_H
#define BALIE_CICU_H

#include <stdint.h>
#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/utrans.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

#endif
