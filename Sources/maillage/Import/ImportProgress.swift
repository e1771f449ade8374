internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// Says how far an import is: as lines for who waits, and beside the directory for who browses it.
final class ImportProgress {
  private var state: RunningImport
  private let writer: ProgressWriter
  private let publish: (RunningImport) -> Void
  private let now: () -> Double
  private var stepBegan = 0.0
  private var preparationBegan = 0.0
  private var told = -Double.infinity

  /// How many seconds lie between two tellings.
  private static let interval = 0.5
  /// How many problems of an outcome are told in full.
  private static let mostExamples = 50

  /// Begins with the reading.
  ///
  /// - Parameters:
  ///   - source: What is imported.
  ///   - writer: Where the lines go.
  ///   - publish: Tells who browses the directory.
  ///   - now: Seconds since the beginning.
  init(
    source: String, writer: ProgressWriter, publish: @escaping (RunningImport) -> Void,
    now: @escaping () -> Double
  ) {
    state = RunningImport(source: source)
    self.writer = writer
    self.publish = publish
    self.now = now
    tell()
  }

  /// Takes note of an organization that was read.
  func countOrganization() {
    state.organizations += 1
    if state.organizations % 1024 == 0 { tellIfDue() }
  }

  /// Takes note of how much was read.
  func count(_ meter: ReadingMeter) {
    state.bytes = meter.bytes
    let elapsed = now()
    // The first moments say nothing about the rest.
    let share = meter.total.map { Double(meter.bytes) / Double($0) }.flatMap { $0 < 1 ? $0 : nil }
    state.share = share
    state.secondsLeft = share.flatMap {
      elapsed > 1 && $0 > 0.02 ? elapsed * (1 - $0) / $0 : nil
    }
    tellIfDue()
  }

  /// Takes note of a problem.
  func count(_ outcome: String, example: @autoclosure () -> String) {
    state.problems[outcome, default: 0] += 1
    if state.examples[outcome, default: []].count < Self.mostExamples {
      state.examples[outcome, default: []].append(example())
    }
  }

  /// Takes note of how far the preparation is, from 0 to 1.
  func prepare(_ step: PreparationStep, _ share: Double) {
    let next = RunningImport.Step(step)
    if next != state.step {
      if state.step == .reading { preparationBegan = now() }
      begin(next)
    }
    let elapsed = now() - preparationBegan
    state.share = step.share(ofWhole: share)
    // The first moments say nothing about the rest.
    state.secondsLeft = elapsed > 1 && share > 0.02 ? elapsed * (1 - share) / share : nil
    tellIfDue()
  }

  /// The last line is over: what follows begins on a line of its own.
  func end() { writer.end() }

  private func begin(_ step: RunningImport.Step) {
    state.done.append(.init(step: state.step, seconds: now() - stepBegan))
    state.step = step
    state.share = nil
    stepBegan = now()
    tell()
  }

  private func tellIfDue() { if now() - told >= Self.interval { tell() } }

  private func tell() {
    told = now()
    state.seconds = told
    publish(state)
    writer.write(Surroundings.messages.progress(state), at: told)
  }
}

/// Writes one line over and over on a terminal, and from time to time elsewhere.
final class ProgressWriter {
  /// How the lines are written.
  enum Style {
    case quiet
    /// One line that is written over.
    case terminal
    /// A line every ten seconds.
    case lines
  }

  private let style: Style
  private let put: (String) -> Void
  private var width = 0
  private var written = 0.0

  init(_ style: Style, put: @escaping (String) -> Void) {
    self.style = style
    self.put = put
  }

  func write(_ line: String, at seconds: Double) {
    switch style {
    case .quiet: return
    case .terminal:
      // Blanks, not an escape sequence: every terminal knows them.
      let line = line.truncated(to: 79)
      put("\r" + line + String(repeating: " ", count: max(width - line.columns, 0)))
      width = line.columns
    case .lines:
      guard seconds - written >= 10 else { return }
      written = seconds
      put(line + "\n")
    }
  }

  func end() {
    guard style == .terminal, width > 0 else { return }
    put("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }
}

extension RunningImport.Step {
  /// The step that a step of the preparation is.
  init(_ step: PreparationStep) {
    self =
      switch step {
      case .organizations: .organizations
      case .links: .links
      case .territories: .territories
      case .search: .search
      case .comparison: .comparison
      case .changes: .changes
      case .saving: .saving
      }
  }
}
