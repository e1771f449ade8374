internal import Foundation

/// One record of a CSV file.
struct CSVRecord {
  /// The line where it begins, from 1.
  var line: Int
  /// The fields, clean.
  var fields: [String]
  /// The positions of fields that had to be repaired.
  var repaired: [Int] = []
  /// Whether a quote was opened and never closed: it was then read as an ordinary character.
  var hasLoneQuote = false
}

/// Reads a CSV file record by record, in pieces, whatever it holds.
///
/// RFC 4180, and what files really are: any of four separators, any line end, a byte order mark,
/// line breaks inside quotes, NUL bytes, text that is not UTF-8 (then Windows-1252 is read), a quote
/// that never closes.
final class CSVReader {
  /// The longest record, in bytes: a quote that opens a longer one is no quote.
  static let longestRecord = 1 << 20

  private let handle: FileHandle
  private let path: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var line = 1
  /// The byte between fields.
  let separator: UInt8

  init(path: String) throws(ExchangeError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path, reason: "permission denied")
    }
    self.handle = handle
    do {
      buffer = Array(try handle.read(upToCount: 1 << 18) ?? Data())
    } catch {
      throw .unreadable(path: path, reason: "\(error.localizedDescription)")
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    separator = Self.separator(of: buffer[position...])
  }

  deinit { try? handle.close() }

  /// The separator that gives the first records the most even number of fields.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var best: (separator: UInt8, score: Int) = (UInt8(ascii: ","), 0)
    for separator in [",", ";", "\t", "|"].map({ UInt8(ascii: $0) }) {
      var counts: [Int] = []
      var scan = bytes[...]
      while counts.count < 20, !scan.isEmpty {
        let parsed = CSVParser.record(scan, separator: separator, isComplete: true, quotes: true)
        if parsed.fields.count > 1 || !(parsed.fields.first?.isEmpty ?? true) {
          counts.append(parsed.fields.count)
        }
        scan = scan[(scan.startIndex + max(parsed.length, 1))...]
      }
      guard let usual = counts.sorted().dropFirst(counts.count / 2).first, usual > 1 else {
        continue
      }
      let score = counts.count { $0 == usual } * 1000 + usual
      if score > best.score { best = (separator, score) }
    }
    return best.separator
  }

  /// The next record; absent at the end. Empty lines are passed over.
  func next() throws(ExchangeError) -> CSVRecord? {
    while true {
      let rest = buffer[position...]
      if rest.isEmpty, isAtEnd { return nil }
      var parsed = CSVParser.record(rest, separator: separator, isComplete: isAtEnd, quotes: true)
      if !parsed.isWhole, !isAtEnd, rest.count < Self.longestRecord {
        try fill()
        continue
      }
      var hasLoneQuote = false
      if !parsed.isWhole && (parsed.isInQuotes || rest.count >= Self.longestRecord) {
        parsed = CSVParser.record(rest, separator: separator, isComplete: true, quotes: false)
        hasLoneQuote = true
      }
      let begin = line
      line += parsed.lines
      position += parsed.length
      if parsed.length == 0 { return nil }
      if parsed.fields.count == 1, parsed.fields[0].isEmpty { continue }
      var record = CSVRecord(line: begin, fields: [], hasLoneQuote: hasLoneQuote)
      record.fields.reserveCapacity(parsed.fields.count)
      for (index, bytes) in parsed.fields.enumerated() {
        let (text, isRepaired) = Self.text(bytes)
        record.fields.append(text)
        if isRepaired { record.repaired.append(index) }
      }
      return record
    }
  }

  private func fill() throws(ExchangeError) {
    do {
      buffer.removeFirst(position)
      position = 0
      let more = try handle.read(upToCount: 1 << 18) ?? Data()
      if more.isEmpty { isAtEnd = true }
      buffer += more
    } catch {
      throw .unreadable(path: path, reason: "\(error.localizedDescription)")
    }
  }

  /// The clean text of a field, and whether it had to be repaired.
  private static func text(_ bytes: [UInt8]) -> (String, Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return Cleaning.clean(text) }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(windows1252(byte)) }
    return (Cleaning.clean(text).text, true)
  }

  /// The character of a byte of Windows-1252, of which Latin-1 is the larger part.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let high: [UInt32] = [
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
    if (0x80...0x9F).contains(byte), let scalar = Unicode.Scalar(high[Int(byte) - 0x80]) {
      return scalar
    }
    return Unicode.Scalar(byte)
  }
}

/// The grammar of CSV, on bytes.
enum CSVParser {
  /// One record taken from the beginning of bytes.
  struct Parsed {
    var fields: [[UInt8]] = []
    /// The number of bytes taken, the line end included.
    var length = 0
    /// The number of line ends taken.
    var lines = 0
    /// Whether the end of the record was seen.
    var isWhole = false
    /// Whether the bytes ended inside quotes.
    var isInQuotes = false
  }

  static func record(
    _ bytes: ArraySlice<UInt8>, separator: UInt8, isComplete: Bool, quotes: Bool
  ) -> Parsed {
    var parsed = Parsed()
    var field: [UInt8] = []
    var isQuoted = false
    var isFieldStart = true
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if next < bytes.endIndex, bytes[next] == UInt8(ascii: "\"") {
            field.append(byte)
            index = next
          } else if next == bytes.endIndex, !isComplete {
            break
          } else {
            isQuoted = false
          }
        } else {
          if byte == 10 { parsed.lines += 1 }
          field.append(byte)
        }
      } else if byte == separator {
        parsed.fields.append(field)
        field.removeAll(keepingCapacity: true)
        isFieldStart = true
        index = next
        continue
      } else if byte == 10 || byte == 13 {
        if byte == 13, next == bytes.endIndex, !isComplete { break }
        index =
          byte == 13 && next < bytes.endIndex && bytes[next] == 10
          ? bytes.index(after: next) : next
        parsed.fields.append(field)
        parsed.lines += 1
        parsed.isWhole = true
        parsed.length = index - bytes.startIndex
        return parsed
      } else if byte == UInt8(ascii: "\""), isFieldStart, quotes {
        isQuoted = true
      } else if byte != 0 || !isFieldStart {
        field.append(byte)
      }
      isFieldStart = false
      index = bytes.index(after: index)
    }
    parsed.isInQuotes = isQuoted
    if isComplete, !isQuoted || !quotes {
      parsed.fields.append(field)
      parsed.isWhole = true
      parsed.length = bytes.count
    } else if isComplete {
      parsed.fields.append(field)
      parsed.length = bytes.count
    }
    return parsed
  }
}
