import CSplitter
import DirectoryExchange
import Foundation

extension Benchmarks {
  /// Reads the files of a generated register: cells found and left alone, nine of them read as
  /// text, all of them read as text; and a plain splitter in C.
  static func reading(_ sizes: [Int]) throws {
    let (units, establishments) = (sizes.first ?? 1_000_000, sizes.dropFirst().first ?? 2_000_000)
    let folder = NSTemporaryDirectory() + "register-\(units)-\(establishments)"
    if !FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try GeneratedRegister.write(units: units, establishments: establishments, folder: folder)
    }
    print(
      "medians of 5, MB per second of processor\nfile                       MB     rows  C   cells found  9 read  all read"
    )
    for name in ["StockUniteLegale.csv", "StockEtablissement.csv"] {
      let path = folder + "/" + name
      let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      var rows: Int64 = 0
      let plain = median { unsafe _ = plain_split(path, UInt8(ascii: ","), &rows) }
      let found = try median { try read(path) { _ in } }
      let some = try median { try read(path) { file in for cell in 0..<9 { _ = file[cell * 3] } } }
      let all = try median {
        try read(path) { file in for cell in file.columns.indices { _ = file[cell] } }
      }
      func speed(_ time: Duration) -> Int { Int(Double(bytes) / 1_000_000 / (time / .seconds(1))) }
      print(
        name, bytes / 1_000_000, rows - 1, speed(plain), speed(found), speed(some), speed(all),
        separator: "  ")
    }
    print("peak MB:", Memory.peak() / 1_000_000)
  }

  /// Reads files: rows found, and all their cells read as text.
  static func rows(_ paths: [String]) throws {
    print("medians of 5, seconds of processor\nfile  MB on disk  rows  found  all read  peak MB")
    for path in paths {
      let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      var rows = 0
      let found = try median {
        rows = 0
        try read(path) { _ in rows += 1 }
      }
      let all = try median {
        try read(path) { file in for cell in file.columns.indices { _ = file[cell] } }
      }
      print(
        path, bytes / 1_000_000, rows, found / .seconds(1), all / .seconds(1),
        Memory.peak() / 1_000_000, separator: "  ")
    }
  }

  private static func read(_ path: String, _ body: (RowFile) -> Void) throws {
    let file = try RowFile(ByteSource(path: path), name: path)
    while try file.next() { body(file) }
  }

  /// The time of the processor, which other programs on the machine change least.
  private static func median(_ body: () throws -> Void) rethrows -> Duration {
    var times: [Duration] = []
    for _ in 0..<5 {
      let before = processorTime()
      try body()
      times.append(processorTime() - before)
    }
    return times.sorted()[2]
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
