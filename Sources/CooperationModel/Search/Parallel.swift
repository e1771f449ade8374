internal import Dispatch
internal import Synchronization

/// Work on several cores whose result does not depend on how many there are.
enum Parallel {
  /// The results of some pieces of work, in the order of the pieces.
  ///
  /// At most as many are done at once as there are threads; one that throws stops all.
  static func map<Result: Sendable>(
    _ pieces: Int, threads: Int, _ work: @Sendable (Int) throws(CancellationError) -> Result
  ) throws(CancellationError) -> [Result] {
    if threads <= 1 || pieces <= 1 {
      var results: [Result] = []
      for piece in 0..<pieces { results.append(try work(piece)) }
      return results
    }
    let next = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
    let results = Mutex<[Result?]>(Array(repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { _ in
      while !isStopped.load(ordering: .relaxed) {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return }
        do throws(CancellationError) {
          let result = try work(piece)
          results.withLock { $0[piece] = result }
        } catch {
          isStopped.store(true, ordering: .relaxed)
        }
      }
    }
    let found = results.withLock { $0.compactMap(\.self) }
    guard found.count == pieces else { throw CancellationError() }
    return found
  }

  /// Does some pieces of work, and takes their results in the order of the pieces.
  ///
  /// No more results wait to be taken than a few for each thread.
  static func forEach<Result: Sendable>(
    _ pieces: Int, threads: Int, _ work: @Sendable (Int) throws(CancellationError) -> Result,
    take: (Result) -> Void
  ) throws(CancellationError) {
    let wave = max(1, threads) * 16
    for first in stride(from: 0, to: pieces, by: wave) {
      let results = try map(min(wave, pieces - first), threads: threads) {
        offset throws(CancellationError) in try work(first + offset)
      }
      for result in results { take(result) }
    }
  }
}
