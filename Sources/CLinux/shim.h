#pragma once

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

// A call that the C library keeps behind _GNU_SOURCE, which Swift's own module of it is built without.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// RENAME_EXCHANGE: both names go on existing, each for what the other one was for.
static inline int hearth_exchange(const char *one, const char *other) {
  return renameat2(-100 /* AT_FDCWD */, one, -100, other, 1 << 1);
}

// From here on, what is freed is written over at once; but for the few blocks of each size that the C library keeps for
// the next one who asks.
static inline void hearth_wipe_what_is_freed(void) { mallopt(M_PERTURB, 0xFF); }

// Writes over those few as well: it takes them all, and gives them back.
static inline void hearth_wipe_what_is_kept(void) {
  // As glibc has it: seven blocks of every size up to 1032 bytes, in steps of 16 (TCACHE_FILL_COUNT, TCACHE_MAX_BINS).
  enum { sizes = 64, each = 7 };
  void *blocks[sizes * each];
  for (size_t index = 0; index < sizes * each; index++) {
    size_t size = 24 + index / each * 16;
    blocks[index] = malloc(size);
    if (blocks[index] != NULL) explicit_bzero(blocks[index], size);
  }
  for (size_t index = 0; index < sizes * each; index++) free(blocks[index]);
}
