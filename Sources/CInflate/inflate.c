#include "CInflate.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct inflation {
  z_stream stream;
};

static uInt bounded(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

struct inflation *inflation_begin(int is_gzip) {
  struct inflation *inflation = calloc(1, sizeof *inflation);
  if (!inflation) return NULL;
  if (inflateInit2(&inflation->stream, is_gzip ? 16 + MAX_WBITS : -MAX_WBITS) != Z_OK) {
    free(inflation);
    return NULL;
  }
  return inflation;
}

int inflation_expand(struct inflation *inflation, const uint8_t *bytes, size_t count, size_t *used,
                     uint8_t *room, size_t size, size_t *made) {
  z_stream *stream = &inflation->stream;
  uInt given = bounded(count);
  uInt free_room = bounded(size);
  stream->next_in = (Bytef *)bytes;
  stream->avail_in = given;
  stream->next_out = room;
  stream->avail_out = free_room;
  int result = inflate(stream, Z_NO_FLUSH);
  *used = given - stream->avail_in;
  *made = free_room - stream->avail_out;
  if (result == Z_STREAM_END) return 1;
  // Without bytes or room nothing can be done, which is no fault of the bytes.
  return result == Z_OK || result == Z_BUF_ERROR ? 0 : -1;
}

void inflation_restart(struct inflation *inflation) { inflateReset(&inflation->stream); }

void inflation_end(struct inflation *inflation) {
  inflateEnd(&inflation->stream);
  free(inflation);
}

uint32_t checksum_after(uint32_t checksum, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(checksum, bytes, count);
}
