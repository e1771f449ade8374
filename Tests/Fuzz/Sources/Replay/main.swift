import Foundation
import Readers

// Reads files again that a fuzzer found: `Replay csv crash-…`.
let words = CommandLine.arguments.dropFirst()
guard let reader = words.first.flatMap(FuzzedReader.init(rawValue:)), words.count > 1 else {
  print(
    "Replay READER FILE…, with one of",
    FuzzedReader.allCases.map(\.rawValue).joined(separator: ", "))
  exit(2)
}
for path in words.dropFirst() {
  reader.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  print("read", path)
}
