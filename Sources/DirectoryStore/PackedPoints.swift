internal import CooperationModel
internal import Foundation

/// Points as they are stored: latitude and longitude in millionths of a degree, four bytes each.
enum PackedPoints {
  static func pack(_ points: [Point]) -> Data {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(points.count * 8)
    for point in points {
      for degrees in [point.latitude, point.longitude] {
        let number = UInt32(bitPattern: Int32((degrees * 1e6).rounded()))
        for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(number >> shift & 0xFF)) }
      }
    }
    return Data(bytes)
  }

  /// The points; what is cut off or out of range is left out.
  static func unpack(_ data: Data) -> [Point] {
    let bytes = [UInt8](data)
    func degrees(_ start: Int) -> Double {
      let number = bytes[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return Double(Int32(bitPattern: number)) / 1e6
    }
    return stride(from: 0, to: bytes.count - 7, by: 8).compactMap {
      Point(latitude: degrees($0), longitude: degrees($0 + 4))
    }
  }
}
