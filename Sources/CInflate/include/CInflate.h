#ifndef CINFLATE_H
#define CINFLATE_H

#include <stddef.h>
#include <stdint.h>

/// The expansion of compressed bytes, by zlib.
struct inflation;

/// Begins one: of a gzip file (its header and checksum included), or else of the bare compressed
/// bytes of a zip archive. Returns null if there is no memory left.
struct inflation *inflation_begin(int is_gzip);

/// Expands bytes, as far as there are some and there is room.
///
/// Returns 0 to go on, 1 at the end of what was compressed, -1 if it is broken; and how many bytes
/// were used and made.
int inflation_expand(struct inflation *inflation, const uint8_t *bytes, size_t count, size_t *used,
                     uint8_t *room, size_t size, size_t *made);

/// Begins again, after the end, with what follows.
void inflation_restart(struct inflation *inflation);

/// Ends one and gives its memory back.
void inflation_end(struct inflation *inflation);

/// The CRC-32 of bytes that come after others, whose CRC-32 is given; 0 before the first.
uint32_t checksum_after(uint32_t checksum, const uint8_t *bytes, size_t count);

#endif
