#define _GNU_SOURCE

#include "CMemory.h"

#include <fcntl.h>
#include <malloc.h>

void memory_return_large_blocks(void) {
  // Naming a bound keeps it from growing.
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
}

void memory_return_file_part(int file, int64_t start, int64_t count) {
  (void)fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, count);
}
