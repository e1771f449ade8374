import CFuzzer
import Foundation
import Readers

// Fuzzes the reader that the variable READER names, with the options of libFuzzer:
//   swift build -c release --product Fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing \
//     -Xswiftc -use-ld=lld
//   READER=csv .build/release/Fuzz -max_total_time=600 CORPUS
private let reader =
  FuzzedReader(rawValue: ProcessInfo.processInfo.environment["READER"] ?? "csv") ?? .csv

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
    reader.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  })
