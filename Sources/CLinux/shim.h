// A call of Linux that the C library keeps behind _GNU_SOURCE, which Swift's own module of it is built without.
#pragma once

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// RENAME_EXCHANGE: both names go on existing, each for what the other one was for.
static inline int hearth_exchange(const char *one, const char *other) {
  return renameat2(-100 /* AT_FDCWD */, one, -100, other, 1 << 1);
}
