#ifndef CMEMORY_H
#define CMEMORY_H

#include <stdint.h>

/// Lets blocks of 256 KB and more go back to the system as soon as they are freed.
///
/// By itself, the C library keeps blocks of up to 32 MB for later once the first of that size was
/// freed: an import that sorts, then counts, would hold both at its end.
void memory_return_large_blocks(void);

/// Gives back the room of a part of an open file, which reads as zeros then; does nothing where the
/// file system cannot. By its C name, `fallocate` is hidden from Swift.
void memory_return_file_part(int file, int64_t start, int64_t count);

#endif
