#ifndef CMEMORY_H
#define CMEMORY_H

/// Lets blocks of 256 KB and more go back to the system as soon as they are freed.
///
/// By itself, the C library keeps blocks of up to 32 MB for later once the first of that size was
/// freed: an import that sorts, then counts, would hold both at its end.
void memory_return_large_blocks(void);

#endif
