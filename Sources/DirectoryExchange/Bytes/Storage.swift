internal import Foundation

/// A piece of memory that stands still, for what is looked at millions of times a second.
///
/// A class, since memory is given back when nobody holds it any more. Nothing is checked here: who
/// reads or writes an element proves that its index is below ``count``.
@safe
final class Storage<Element: BitwiseCopyable> {
  /// The number of elements.
  let count: Int
  let base: UnsafeMutablePointer<Element>

  /// Makes a piece of zeros, which take memory only once they are written.
  ///
  /// - Precondition: All bits zero are an element.
  init(zeros count: Int) {
    precondition(count > 0, "a piece of memory holds something")
    guard let memory = unsafe calloc(count, MemoryLayout<Element>.stride) else {
      fatalError("there is no memory left")
    }
    self.count = count
    unsafe base = memory.bindMemory(to: Element.self, capacity: count)
  }

  deinit { unsafe free(base) }

  /// The same elements in a larger piece.
  func grown(to count: Int) -> Storage {
    let larger = Storage(zeros: max(count, self.count))
    unsafe larger.base.update(from: base, count: self.count)
    return larger
  }
}
