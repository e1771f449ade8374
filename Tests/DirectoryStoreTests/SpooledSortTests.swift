import Foundation
import Testing

@testable import DirectoryStore

@Suite("Sorting more than memory holds")
struct SpooledSortTests {
  private struct Pair: Equatable {
    var key: [UInt8]
    var value: [UInt8]
  }

  /// Keys of zero to twelve bytes of few kinds, so that many are equal or begin alike.
  private func pairs(_ count: Int) -> [Pair] {
    var state: UInt64 = 11
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    return (0..<count).map { number in
      Pair(
        key: (0..<random(13)).map { _ in [0, 1, 97, 255][Int(random(4))] },
        value: Array("\(number)".utf8) + [UInt8](repeating: 7, count: Int(random(40))))
    }
  }

  @Test(
    "Gives what a plain sort gives, equal keys in the order added",
    arguments: [
      (count: 0, limit: 100), (count: 1, limit: 1), (count: 900, limit: 1 << 20),  // in memory
      (count: 900, limit: 400), (count: 3000, limit: 20_000),  // in runs
    ])
  func sort(count: Int, limit: Int) throws {
    let folder = try TemporaryFolder()
    var sort = SpooledSort(path: folder.file("spool"), limit: limit)
    let pairs = pairs(count)
    for pair in pairs { try sort.append(key: pair.key, value: pair.value) }
    #expect(sort.count == count)
    #expect(folder.names.isEmpty)
    var found: [Pair] = []
    try sort.drain { record in
      found.append(
        Pair(key: Array(record.key), value: Array(record.value)))
    }
    let expected = pairs.enumerated().sorted { a, b in
      a.element.key == b.element.key
        ? a.offset < b.offset : a.element.key.lexicographicallyPrecedes(b.element.key)
    }.map(\.element)
    #expect(found == expected)
    #expect(sort.count == 0)
  }

  @Test("Says why nothing can be written")
  func unwritable() throws {
    var sort = SpooledSort(path: "/proc/none/spool", limit: 10)
    try sort.append(key: [1], value: [UInt8](repeating: 0, count: 20))
    #expect(throws: SystemFailure.self) {
      try sort.append(key: [1], value: [UInt8](repeating: 0, count: 20))
    }
  }

  @Test("Parts of the map sort as numbers do", arguments: [Int.min, -40_000, -1, 0, 7, 1_000_000])
  func cellKey(cell: Int) {
    let key = CellKey(cell: cell, number: 1_300_000)
    let back = CellKey(key.bytes[...])
    #expect(back.cell == cell)
    #expect(back.number == 1_300_000)
    for other in [-40_000, -1, 0, 7] where other != cell {
      #expect(
        key.bytes.lexicographicallyPrecedes(CellKey(cell: other, number: 0).bytes)
          == (cell < other))
    }
  }
}
