#include "CMemory.h"

#include <malloc.h>

void memory_return_large_blocks(void) {
  // Naming a bound keeps it from growing.
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
}
