internal import RealModule

/// The law of rare events.
enum Poisson {
  /// The probabilities of at least and of at most a number of events.
  ///
  /// Terms are summed from the largest down on the shorter side, so that neither probability is the
  /// difference of two nearly equal ones unless it is close to 1.
  ///
  /// - Complexity: O(*c* + sqrt *m*) for a count *c* and a mean *m*.
  static func tails(_ count: Int, mean: Double) -> (atLeast: Double, atMost: Double) {
    guard mean > 0 else { return (count == 0 ? 1 : 0, 1) }
    let exact = term(count, mean)
    if Double(count) <= mean {
      var sum = 0.0
      var next = exact
      var number = Double(count)
      while number >= 1 {
        next *= number / mean
        sum += next
        number -= 1
        if next < sum * 1e-18 { break }
      }
      return (max(0, 1 - sum), min(1, sum + exact))
    }
    var sum = 0.0
    var next = exact
    var number = Double(count)
    while true {
      number += 1
      next *= mean / number
      sum += next
      if next <= sum * 1e-18 || next == 0 { break }
    }
    return (min(1, sum + exact), max(0, 1 - sum))
  }

  /// The probability of exactly a number of events.
  private static func term(_ count: Int, _ mean: Double) -> Double {
    Double.exp(Double(count) * Double.log(mean) - mean - Double.logGamma(Double(count) + 1))
  }
}
