internal import Foundation

/// Numbers of four bytes each, the least significant first, as a value of a column.
enum PackedNumbers {
  static func pack(_ numbers: some Collection<Int32>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { ComparedRow.append(UInt32(bitPattern: number), to: &bytes) }
    return bytes
  }

  /// The numbers of bytes; what is cut short at the end is left out.
  static func unpack(_ bytes: Data) -> [Int32] {
    unsafe bytes.withUnsafeBytes { bytes in
      (0..<(bytes.count / 4)).map {
        Int32(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
      }
    }
  }
}
