#ifndef CSPLITTER_H
#define CSPLITTER_H

#include <stdint.h>

/// Splits a CSV file into cells in the plainest way, byte by byte, and keeps the place of each cell
/// of the row: what a reader of registers is measured against.
///
/// Returns the number of cells, or -1 if the file cannot be read.
int64_t plain_split(const char *path, uint8_t separator, int64_t *rows);

#endif
