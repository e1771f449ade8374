internal import GRDB
internal import GRDBSQLite

/// A statement that an import runs for every organization: values are bound as they lie in memory,
/// without an array or a string for each.
///
/// A class, since it owns a statement that must be ended exactly once, before its database closes.
@safe
final class DirectStatement {
  private let connection: OpaquePointer?
  private let statement: OpaquePointer
  /// The values of a row that were bound as absent or empty, and still are.
  private var unchanged: [PackedRow.Tag?] = []

  /// Prepares a statement.
  init(_ db: Database, sql: String) throws {
    unsafe connection = db.sqliteConnection
    var made: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(connection, sql, -1, &made, nil)
    guard code == SQLITE_OK, let made = unsafe made else {
      throw unsafe Self.error(code, connection, sql)
    }
    unsafe statement = made
  }

  deinit { unsafe sqlite3_finalize(statement) }

  private static func error(
    _ code: Int32, _ connection: OpaquePointer?, _ sql: String
  ) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: unsafe String(cString: sqlite3_errmsg(connection)), sql: sql)
  }

  private func step() throws {
    let code = unsafe sqlite3_step(statement)
    unsafe sqlite3_reset(statement)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw unsafe Self.error(code, connection, String(cString: sqlite3_sql(statement)))
    }
  }

  /// Runs the statement with numbers, then bytes.
  func run(_ numbers: Int..., blob: [UInt8]) throws {
    var place: Int32 = 1
    for number in numbers {
      unsafe sqlite3_bind_int64(statement, place, Int64(number))
      place += 1
    }
    try unsafe blob.withUnsafeBytes { bytes in
      // Nil: the bytes stay where they are until the statement was run.
      unsafe sqlite3_bind_blob64(statement, place, bytes.baseAddress, UInt64(bytes.count), nil)
      try step()
    }
  }

  /// Runs the statement with a number and a text.
  func run(_ number: Int, text: [UInt8]) throws {
    unsafe sqlite3_bind_int64(statement, 1, Int64(number))
    try unsafe text.withUnsafeBytes { bytes in
      unsafe sqlite3_bind_text64(
        statement, 2, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
        nil, UInt8(SQLITE_UTF8))
      try step()
    }
  }

  /// Runs the statement with a number, then the values of a row.
  ///
  /// - Parameters:
  ///   - number: The first value.
  ///   - record: Bytes that end with a row, as ``PackedRow`` writes it.
  ///   - start: Where the row begins.
  ///   - left: The places of values, from 0, that are left out, as if they were absent.
  /// - Throws: What the database says.
  func run(
    _ number: Int, _ record: SpooledSort.Record, from start: Int, without left: [Int]
  ) throws {
    unsafe sqlite3_bind_int64(statement, 1, Int64(number))
    try unsafe record.bytes.withUnsafeBytes { bytes in
      var at = start
      var place: Int32 = 2
      // Taken out and put back: each look at it would else be guarded.
      var unchanged = self.unchanged
      self.unchanged = []
      defer { self.unchanged = unchanged }
      while at < record.end {
        let tag = unsafe bytes[at]
        at += 1
        let kind = PackedRow.Tag(rawValue: tag) ?? .absent
        guard Self.isChanged(Int(place), to: kind, &unchanged) else {
          place += 1
          continue
        }
        switch kind {
        case .absent: unsafe sqlite3_bind_null(statement, place)
        case .empty: unsafe sqlite3_bind_text(statement, place, "", 0, nil)
        case .small:
          unsafe sqlite3_bind_int64(statement, place, Int64(bytes[at]))
          at += 1
        case .integer:
          let bits = unsafe bytes.loadUnaligned(fromByteOffset: at, as: Int64.self)
          unsafe sqlite3_bind_int64(statement, place, Int64(littleEndian: bits))
          at += 8
        case .real:
          let bits = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
          unsafe sqlite3_bind_double(
            statement, place, Double(bitPattern: UInt64(littleEndian: bits)))
          at += 8
        case .text, .blob:
          let length = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
          let count = Int(UInt32(littleEndian: length))
          at += 4
          let value = unsafe bytes.baseAddress.unsafelyUnwrapped + at
          if tag == PackedRow.Tag.blob.rawValue {
            unsafe sqlite3_bind_blob64(statement, place, value, UInt64(count), nil)
          } else {
            unsafe sqlite3_bind_text64(
              statement, place, value.assumingMemoryBound(to: CChar.self), UInt64(count), nil,
              UInt8(SQLITE_UTF8))
          }
          at += count
        }
        place += 1
      }
      for column in left where Self.isChanged(column + 2, to: .absent, &unchanged) {
        unsafe sqlite3_bind_null(statement, Int32(column) + 2)
      }
      try step()
    }
  }

  /// Whether a value is to be bound: half of the values of most rows are absent or empty, as those of
  /// the row before.
  @inline(__always)
  private static func isChanged(
    _ place: Int, to kind: PackedRow.Tag, _ unchanged: inout [PackedRow.Tag?]
  ) -> Bool {
    while unchanged.count <= place { unchanged.append(nil) }
    let known = kind == .absent || kind == .empty ? kind : nil
    if let known, unchanged[place] == known { return false }
    unchanged[place] = known
    return true
  }
}
