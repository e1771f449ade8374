internal import Foundation

/// A failure of the system, in its own words.
struct SystemFailure: Error, CustomStringConvertible {
  let description: String
  init(_ number: Int32) { description = unsafe String(cString: strerror(number)) }
}
