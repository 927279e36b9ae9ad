#ifndef CODICIL_KERNEL_H
#define CODICIL_KERNEL_H

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swift's Glibc module leaves renameat2 out; the kernel call is the same. Returns 0, or -1 with errno set.
static inline int codicil_exchange(const char *left, const char *right) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, left, AT_FDCWD, right, 2 /* RENAME_EXCHANGE */);
}

// Gives a file a name that must be free; the same call with another flag (RENAME_NOREPLACE).
static inline int codicil_rename_to_free(int folder, const char *old_name, const char *new_name) {
  return (int)syscall(SYS_renameat2, folder, old_name, folder, new_name, 1);
}

#endif
