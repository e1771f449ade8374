internal import CooperationModel
internal import Foundation
internal import GRDB

/// The organizations of a place in the order of their names, whole or of one sector, as an import
/// stored them.
///
/// A page is one or two parts, wherever it is: nothing grows with the length of the list.
struct LocatedList {
  private let db: Database
  private let place: Int
  private let sector: Int

  init(_ db: Database, place: Int, sector: Sector? = nil) {
    self.db = db
    self.place = place
    self.sector = sector.flatMap(Sector.allCases.firstIndex) ?? Located.everySector
  }

  /// Those of a place that have a declared link.
  init(linkedIn place: Int, _ db: Database) {
    self.db = db
    self.place = place
    sector = Located.linked
  }

  private func part(_ number: Int) throws -> [Int32] {
    let statement = try db.cachedStatement(
      sql: "SELECT numbers FROM located WHERE place = ? AND sector = ? AND part = ?")
    let data = try Data.fetchOne(statement, arguments: [place, sector, number])
    return data.map(PackedNumbers.unpack) ?? []
  }

  /// How many parts there are.
  private var parts: Int {
    get throws {
      let statement = try db.cachedStatement(
        sql: "SELECT max(part) FROM located WHERE place = ? AND sector = ?")
      return try Int.fetchOne(statement, arguments: [place, sector]).map { $0 + 1 } ?? 0
    }
  }

  /// How many organizations there are.
  var count: Int {
    get throws {
      let parts = try parts
      return parts == 0 ? 0 : (parts - 1) * Located.part + (try part(parts - 1).count)
    }
  }

  /// The numbers from one position to another, as far as there are any.
  func numbers(in range: Range<Int>) throws -> [Int32] {
    var numbers: [Int32] = []
    var start = max(range.lowerBound, 0)
    while start < range.upperBound {
      let part = try part(start / Located.part)
      let first = start % Located.part
      guard first < part.count else { break }
      let taken = part[first..<min(part.count, first + range.upperBound - start)]
      numbers += taken
      start += taken.count
    }
    return numbers
  }

  /// All numbers.
  ///
  /// - Complexity: O(*n*) for *n* of them.
  func all() throws -> [Int32] {
    let statement = try db.cachedStatement(
      sql: "SELECT numbers FROM located WHERE place = ? AND sector = ? ORDER BY part")
    var numbers: [Int32] = []
    let parts = try Data.fetchCursor(statement, arguments: [place, sector])
    while let part = try parts.next() { numbers += PackedNumbers.unpack(part) }
    return numbers
  }

  /// Where an organization stands; absent if it is not in the list.
  ///
  /// - Complexity: O(log *n*) for *n* organizations of the list.
  func position(of number: Int32) throws -> Int? {
    var (low, high) = (0, try parts)
    while low < high {
      let middle = (low + high) / 2
      let part = try part(middle)
      guard let first = part.first, let last = part.last else { return nil }
      if number < first {
        high = middle
      } else if number > last {
        low = middle + 1
      } else {
        return part.firstIndex(of: number).map { middle * Located.part + $0 }
      }
    }
    return nil
  }
}
